/** What articles state, made ready for asking: the model of signatures and versions, compiled predicates, the facts of a paste laid out, and how much each fact tells. */
@NullMarked
package dev.culprit.engine.signature;

import org.jspecify.annotations.NullMarked;

/** A diagnosis as data and in words, in English and Chinese. */
@NullMarked
package dev.culprit.engine.answer;

import org.jspecify.annotations.NullMarked;

/** What is told by the blocks of a paste and can be looked up: facts with their scopes, masked messages, words, versions. */
@NullMarked
package dev.culprit.paste.fact;

import org.jspecify.annotations.NullMarked;

/**
 * Extracts from the blocks of a paste what can be looked up: facts with their scopes, masked messages, words and
 * versions.
 */
@NullMarked
package dev.culprit.paste.fact;

import org.jspecify.annotations.NullMarked;

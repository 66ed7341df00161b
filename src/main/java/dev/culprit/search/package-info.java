/** Full-text search over articles. */
@NullMarked
package dev.culprit.search;

import org.jspecify.annotations.NullMarked;

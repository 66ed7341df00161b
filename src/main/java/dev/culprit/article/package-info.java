/** Articles as they are kept: entities, repositories, version ranges, and their pages and API. */
@NullMarked
package dev.culprit.article;

import org.jspecify.annotations.NullMarked;

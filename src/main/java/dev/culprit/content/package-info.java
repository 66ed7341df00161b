/** Markdown bundles to articles: front matter, sections, samples, import problems, watching, synchronising. */
@NullMarked
package dev.culprit.content;

import org.jspecify.annotations.NullMarked;

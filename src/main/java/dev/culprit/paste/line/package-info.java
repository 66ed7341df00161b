/** Recognisers of single lines that several rooms share: frames, exceptions, headings, log prefixes, timestamps. */
@NullMarked
package dev.culprit.paste.line;

import org.jspecify.annotations.NullMarked;

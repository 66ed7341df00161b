/** Recognises single lines for several rooms: frames, exceptions, headings, log prefixes, timestamps. */
@NullMarked
package dev.culprit.paste.line;

import org.jspecify.annotations.NullMarked;

/** From the articles as they are written to knowledge: samples are read, and signatures derived where an author states none. */
@NullMarked
package dev.culprit.engine.derivation;

import org.jspecify.annotations.NullMarked;

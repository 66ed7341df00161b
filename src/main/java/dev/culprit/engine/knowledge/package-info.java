/** All articles at one moment, and the indexes that find those of which a paste may be. */
@NullMarked
package dev.culprit.engine.knowledge;

import org.jspecify.annotations.NullMarked;

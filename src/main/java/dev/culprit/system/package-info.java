/** Configuration of the web layer that belongs to no feature. */
@NullMarked
package dev.culprit.system;

import org.jspecify.annotations.NullMarked;

/**
 * Removes what other tools added to a paste and restores what they broke: each step is a class, and {@code Cleanings}
 * lists them in their order.
 */
@NullMarked
package dev.culprit.paste.cleaning;

import org.jspecify.annotations.NullMarked;

/** Takes away what other tools added to a paste and puts back what they broke: one step a class, and the list of steps. */
@NullMarked
package dev.culprit.paste.cleaning;

import org.jspecify.annotations.NullMarked;

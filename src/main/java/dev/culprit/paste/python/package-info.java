/** Knows Python and its libraries: names, paths, modules, calls that wait, messages. */
@NullMarked
package dev.culprit.paste.python;

import org.jspecify.annotations.NullMarked;

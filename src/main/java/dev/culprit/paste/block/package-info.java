/** Holds what was read, as records: blocks, exceptions, frames, threads, warnings and versions. */
@NullMarked
package dev.culprit.paste.block;

import org.jspecify.annotations.NullMarked;

/** The command line: diagnosis, explanation and knowledge files on the engine, without starting the service. */
@NullMarked
package dev.culprit.command;

import org.jspecify.annotations.NullMarked;

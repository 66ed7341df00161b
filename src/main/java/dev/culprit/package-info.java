/** Culprit: a self-hosted knowledge base of bug write-ups that diagnoses pasted tracebacks, logs and stack dumps. */
@NullMarked
package dev.culprit;

import org.jspecify.annotations.NullMarked;

/** The benchmark of verdicts: samples, near misses and labelled cases against the diagnosis of them. */
@NullMarked
package dev.culprit.evaluation;

import org.jspecify.annotations.NullMarked;

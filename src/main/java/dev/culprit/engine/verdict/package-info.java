/** From facts and knowledge to a diagnosis: candidates, their ranking, the rule, what to paste next. */
@NullMarked
package dev.culprit.engine.verdict;

import org.jspecify.annotations.NullMarked;

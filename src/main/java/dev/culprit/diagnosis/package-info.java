/** Paste to verdict: candidates, signature evaluation, evidence, and the page, API and command of it. */
@NullMarked
package dev.culprit.diagnosis;

import org.jspecify.annotations.NullMarked;

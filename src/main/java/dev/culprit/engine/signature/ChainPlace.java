package dev.culprit.engine.signature;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.fact.Scope;
import java.util.List;
import java.util.Optional;

/**
 * Where an exception stands among those that were raised one after the other.
 *
 * @param first none was raised before it
 * @param last none was raised after it: it is the one that was reported
 */
record ChainPlace(Told first, Told last) {

    /** Whether something is so, as far as the paste tells. */
    enum Told {
        YES,
        NO,
        CANNOT_TELL;

        Told and(Told other) {
            if (this == NO || other == NO) {
                return NO;
            }
            return this == YES ? other : this;
        }
    }

    /** Both: it is no part of a chain. */
    Told only() {
        return first.and(last);
    }

    /** The place of the exception that a scope is of; empty for other scopes. */
    static Optional<ChainPlace> of(Scope scope, FactContext facts) {
        List<Block> blocks = facts.paste().blocks();
        if (scope.kind() != Scope.Kind.EXCEPTION || scope.block() >= blocks.size()) {
            return Optional.empty();
        }
        if (!(blocks.get(scope.block()) instanceof Traceback traceback)) {
            return Optional.empty();
        }
        int at = traceback.exceptions().size() - 1 - scope.position();
        return at < 0
                ? Optional.empty()
                : Optional.of(new ChainPlace(first(traceback, at), last(traceback, at, facts)));
    }

    private static Told first(Traceback traceback, int at) {
        ExceptionInfo exception = traceback.exceptions().get(at);
        if (follows(exception.link())) {
            return Told.NO;
        }
        // Of a message without its traceback, nobody knows what stood above it.
        boolean told = at > 0 || (!traceback.startsCut() && !exception.frames().isEmpty());
        return told ? Told.YES : Told.CANNOT_TELL;
    }

    private static Told last(Traceback traceback, int at, FactContext facts) {
        boolean ends = at == traceback.exceptions().size() - 1;
        if (!ends) {
            return follows(traceback.exceptions().get(at + 1).link()) ? Told.NO : Told.YES;
        }
        return traceback.endsCut() || facts.paste().truncated() ? Told.CANNOT_TELL : Told.YES;
    }

    /** The members of a group each begin a chain of their own. */
    private static boolean follows(Link link) {
        return link == Link.CAUSED_BY_PREVIOUS || link == Link.DURING_PREVIOUS;
    }
}

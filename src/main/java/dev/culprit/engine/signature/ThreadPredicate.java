package dev.culprit.engine.signature;

import dev.culprit.paste.fact.FactType;

/** A predicate on the order of the frames of one thread: of a cut dump, or without frames, it cannot be told. */
abstract class ThreadPredicate extends CompiledPredicate {

    ThreadPredicate(Predicate source, double nats) {
        super(source, nats);
    }

    @Override
    Outcome absence(FactContext facts) {
        return facts.isCut() || facts.of(FactType.FRAME).isEmpty() ? Outcome.MISSING : Outcome.CONTRADICTING;
    }

    @Override
    String instead(FactContext facts) {
        return "";
    }
}

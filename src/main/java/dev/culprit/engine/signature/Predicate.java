package dev.culprit.engine.signature;

/**
 * One condition on the facts of a paste.
 *
 * @param kind what it looks at
 * @param value what it must be: a literal, a template in which {@code *} matches any run, {@code /.../} for an RE2
 *     regular expression; {@code library} and {@code runtime} take a name and optional version bounds ({@code
 *     gevent >=1.0 <1.1})
 */
public record Predicate(PredicateKind kind, String value) {}

package dev.culprit.paste;

/** Turns the blocks of a paste into facts. */
public final class FactExtractor {

    /** The facts of a paste. Frames and messages are normalised; spans point into {@link Paste#text()}. */
    public Facts extract(Paste paste) {
        return new Facts(
                java.util.List.of(),
                paste.blocks().stream()
                        .<Scope>map(b -> new Scope(0, Scope.Kind.LINE, 0, 0, false))
                        .toList());
    }
}

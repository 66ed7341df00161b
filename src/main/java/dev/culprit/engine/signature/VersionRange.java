package dev.culprit.engine.signature;

/**
 * A range of versions that show the bug, with the meaning of OSV's events. Several ranges of one package add up.
 *
 * @param packageName {@code cpython} or a normalised distribution name
 * @param introduced first affected version; {@code 0} for the beginning of time
 * @param fixed first version without the bug, or empty
 * @param lastAffected last affected version, or empty; only where {@code fixed} is empty
 */
public record VersionRange(String packageName, String introduced, String fixed, String lastAffected) {}

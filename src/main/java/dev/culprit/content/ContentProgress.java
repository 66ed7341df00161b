package dev.culprit.content;

/**
 * Articles are being written: an event for those who wait.
 *
 * @param done how many have been written
 * @param all how many there are to write
 */
public record ContentProgress(int done, int all) {}

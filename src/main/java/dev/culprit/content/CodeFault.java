package dev.culprit.content;

/**
 * Where code does not parse.
 *
 * @param line 0-based line in the code
 * @param message what is wrong there, with the line quoted
 */
record CodeFault(int line, String message) {}

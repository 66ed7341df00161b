package dev.culprit.content;

/**
 * A file as it was read.
 *
 * @param path path below the content directory, with {@code /}
 * @param text its text
 */
record ContentFile(String path, String text) {

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean isRestructured() {
        return path.endsWith(".rst");
    }
}

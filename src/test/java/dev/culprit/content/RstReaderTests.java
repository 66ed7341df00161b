package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RstReaderTests {

    private static Document read(String text) {
        return Document.of(text, true);
    }

    private static String body(String text) {
        return read(text).body().replaceAll("\n{2,}", "\n").strip();
    }

    @Test
    void titleAndFieldsAreRead() {
        Document document = read("Lost: a story\n=============\n\n:slug: lost\n:date: 2016-09-18\n\nText.\n");
        assertThat(document.meta().text("slug")).isEqualTo("lost");
        assertThat(document.meta().get("date")).map(MetaValue::line).contains(5);
        assertThat(document.body().strip()).startsWith("# Lost: a story").endsWith("Text.");
    }

    @Test
    void titlesRankInTheOrderOfTheirMarks() {
        assertThat(body("Top\n===\n\nPart\n----\n\nSmall\n~~~~~\n\nPart 2\n------\n"))
                .isEqualTo("# Top\n## Part\n### Small\n## Part 2");
        assertThat(body("====\nOver\n====\n\nUnder\n=====\n")).isEqualTo("# Over\n## Under");
    }

    @Test
    void codeAndLiteralBlocksBecomeFences() {
        assertThat(body(".. code-block:: python\n   :linenos:\n\n   x = 1\n\n     y\n\nafter"))
                .isEqualTo("```python\nx = 1\n  y\n```\nafter");
        assertThat(body("It prints::\n\n    KeyError: 1\n\nafter"))
                .isEqualTo("It prints:\n```\nKeyError: 1\n```\nafter");
        assertThat(body(">>> 1/0\nZeroDivisionError: x\n\nafter"))
                .isEqualTo("```pycon\n>>> 1/0\nZeroDivisionError: x\n```\nafter");
    }

    @Test
    void inlineMarkupIsTranslated() {
        assertThat(body("See ``a_b``, :func:`x.y`, `the docs <https://e.org/d>`_ and `target`_ in <module>."))
                .isEqualTo("See `a_b`, `x.y`, [the docs](https://e.org/d) and [target] in &lt;module>.");
        assertThat(body(".. _target: https://e.org/")).isEqualTo("[target]: https://e.org/");
    }

    @Test
    void commentsAndUnknownDirectivesAreDropped() {
        assertThat(body("a\n\n.. a comment\n   goes on\n\n.. raw:: html\n\n   <b>\n\n..\n   hidden\n\nb"))
                .isEqualTo("a\nb");
        assertThat(body(".. .. code-block:: python\n..\n..     x = 1\n\nb")).isEqualTo("b");
    }

    @Test
    void listsPicturesAndNotesAreKept() {
        assertThat(
                        body(
                                "* one\n  more\n* two\n\n#. first\n\n.. image:: a.png\n   :alt: x\n\n.. note:: Beware\n   of it\n"))
                .isEqualTo("* one\n  more\n* two\n1. first\n![](a.png)\n> Beware\n> of it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "===", "..", "::", ".. code-block::", "a\n==", "====\na", ":slug:", "``", "`<>`_"})
    void fragmentsAreReadWithoutFailing(String text) {
        assertThat(read(text).body()).isNotNull();
    }
}

package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortcodesTests {

    @Test
    void highlightOfHugoBecomesCode() {
        assertThat(Shortcodes.toMarkdown("a\n{{<highlight python3>}}\nx = 1\n{{< / highlight >}}\nb"))
                .isEqualTo("a\n```python3\nx = 1\n```\nb");
    }

    @Test
    void highlightOfLiquidBecomesCode() {
        assertThat(Shortcodes.toMarkdown("{% highlight pytb linenos %}\nKeyError: 1\n{% endhighlight %}"))
                .isEqualTo("```pytb\nKeyError: 1\n```");
    }

    @Test
    void othersAreDropped() {
        assertThat(Shortcodes.toMarkdown("a {{< figure src=\"x\" >}} b {% raw %} c {{% note %}} d"))
                .isEqualTo("a  b  c  d");
    }

    @Test
    void codeIsLeftAlone() {
        String code = "```\n{{< highlight x >}} {% if %}\n```";
        assertThat(Shortcodes.toMarkdown(code)).isEqualTo(code);
    }

    @Test
    void oneThatIsNotClosedEndsWithTheText() {
        assertThat(Shortcodes.toMarkdown("{{< highlight x >}}\ncode")).startsWith("```x\ncode");
        assertThat(Shortcodes.toMarkdown("{{< ".repeat(1000))).hasSize(4000);
    }
}

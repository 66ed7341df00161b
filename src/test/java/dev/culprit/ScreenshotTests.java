package dev.culprit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithKnowledge
@NeedsChromium
class ScreenshotTests {
    @LocalServerPort
    private int port;

    static final String TRACE = """
            2026-11-20 09:14:03,221 INFO  worker booting
            2026-11-20 09:14:03,540 INFO  forking 4 children
            Exception AttributeError: AttributeError("'_DummyThread' object has no attribute '_Thread__block'",) in <module 'threading' from '/usr/lib/python2.7/threading.pyc'> ignored
            2026-11-20 09:14:04,007 INFO  child 4127 ready
            """;
    static final String UNKNOWN = """
            Traceback (most recent call last):
              File "/srv/app/main.py", line 14, in <module>
                main()
              File "/srv/app/main.py", line 9, in main
                order = prices[key]
            IndexError: list index out of range
            """;

    @Test
    void shots() {
        for (boolean phone : new boolean[] {false, true}) {
            for (String lang : new String[] {"en", "zh"}) {
                for (boolean dark : new boolean[] {false, true}) {
                    if (dark && lang.equals("zh")) continue;
                    String suffix = "-" + (phone ? "phone" : "desk") + "-" + lang + (dark ? "-dark" : "");
                    try (BrowserContext c = Chromium.browser()
                            .newContext(new Browser.NewContextOptions()
                                    .setViewportSize(phone ? 390 : 1280, phone ? 844 : 800)
                                    .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                                    .setLocale(lang.equals("zh") ? "zh-CN" : "en-US"))) {
                        Page p = c.newPage();
                        String base = "http://localhost:" + port;
                        go(p, base + "/", "home" + suffix);
                        go(p, base + "/articles/dummythread-block-after-fork", "article" + suffix);
                        go(p, base + "/search?q=threading+fork", "search" + suffix);
                        go(p, base + "/nothing", "error" + suffix);
                        if (!dark) {
                            go(p, base + "/articles", "articles" + suffix);
                            go(p, base + "/tags", "tags" + suffix);
                            go(p, base + "/search?q=qwertyu", "empty" + suffix);
                        }
                        p.navigate(base + "/");
                        p.fill("textarea", TRACE);
                        p.click("button.main");
                        shot(p, "known" + suffix);
                        p.navigate(base + "/");
                        p.fill("textarea", UNKNOWN);
                        p.click("button.main");
                        shot(p, "unknown" + suffix);
                    }
                }
            }
        }
    }

    private static void go(Page p, String url, String name) {
        p.navigate(url);
        shot(p, name);
    }

    private static void shot(Page p, String name) {
        try {
            p.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/shots/" + name + ".png")));
        } catch (RuntimeException again) {
            System.err.println("again " + name);
        }
    }
}

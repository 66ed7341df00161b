package dev.culprit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people do with the pages, in a real browser. */
@WithKnowledge
@NeedsChromium
class BrowserTests {

    private static final String PASTE = """
            2026-11-20 09:14:03,221 INFO  worker booting
            2026-11-20 09:14:03,540 INFO  forking 4 children
            Exception AttributeError: AttributeError("'_DummyThread' object has no attribute '_Thread__block'",) \
            in <module 'threading' from '/usr/lib/python2.7/threading.pyc'> ignored
            2026-11-20 09:14:04,007 INFO  child 4127 ready
            """;

    private static final String UNKNOWN = """
            Traceback (most recent call last):
              File "/srv/shop/orders.py", line 14, in total
                return prices[item]
            IndexError: list index out of range
            """;

    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    private int port;

    private Browser browser;
    private @Nullable BrowserContext context;

    @BeforeEach
    void takeBrowser(Browser shared) {
        browser = shared;
    }

    @AfterEach
    void closeAndListen() {
        if (context != null) {
            context.close();
        }
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    private Page open(View view, String path) {
        BrowserContext opened = browser.newContext(view.options().setBaseURL("http://localhost:" + port));
        context = opened;
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                complaints.add(message.text());
            }
        });
        Page page = opened.newPage();
        page.onPageError(complaints::add);
        page.navigate(path);
        return page;
    }

    private static void diagnose(Page page, String paste) {
        page.navigate("/");
        page.locator("textarea").fill(paste);
        page.locator("form.box button").click();
        assertThat(page.locator(".verdict")).isVisible();
    }

    @Test
    void causeAndFixAreOnTheFirstScreen() {
        Page page = open(View.DESKTOP, "/");
        diagnose(page, PASTE);
        assertThat(page.locator(".verdict")).containsText("Known");
        assertThat(page.locator("h1")).containsText("'_DummyThread' object has no attribute");
        assertThat(page.locator(".fix")).containsText("Upgrade to Python 2.7.4");
        for (String part : new String[] {".fix", ".cause", ".pasted mark >> nth=0"}) {
            var box = page.locator(part).boundingBox();
            assertThat(box.y + box.height).as(part).isLessThan(800);
        }
        assertThat(page.locator("#L3 mark"))
                .hasText(new String[] {"AttributeError", "'_DummyThread' object has no attribute '_Thread__block'"});
    }

    @Test
    void onAPhoneTheFixComesBeforeThePaste() {
        Page page = open(View.PHONE, "/");
        diagnose(page, PASTE);
        assertThat(page.locator(".fix").boundingBox().y).isLessThan(844);
        assertThat(page.locator(".fix").boundingBox().y)
                .isLessThan(page.locator(".pasted").boundingBox().y);
    }

    @Test
    void theKeyboardIsEnough() {
        Page page = open(View.DESKTOP, "/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("textarea")).isFocused();
        page.keyboard().insertText(PASTE);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".fix")).isVisible();
        page.locator(".evidence a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("#L3$"));
        assertThat(page.locator("#L3")).isInViewport();
    }

    @Test
    void nothingNeedsScripts() {
        Page page = open(View.WITHOUT_SCRIPTS, "/");
        diagnose(page, PASTE);
        assertThat(page.locator(".fix")).containsText("Upgrade to Python 2.7.4");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("中文"))
                .click();
        assertThat(page.locator(".fix")).containsText("升级到 Python 2.7.4");
        page.navigate("/");
        page.locator("textarea").fill("gevent 补丁");
        page.locator("form.box button").click();
        assertThat(page).hasURL(Pattern.compile("/search\\?q="));
        assertThat(page.locator(".item h3").first()).containsText("gevent");
    }

    @Test
    void chineseReadersReadChinese() {
        Page page = open(View.CHINESE, "/");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        diagnose(page, PASTE);
        assertThat(page.locator(".verdict")).containsText("已知");
        assertThat(page.locator(".fix")).containsText("升级到 Python 2.7.4");
        page.locator(".more a").click();
        assertThat(page.locator("h1")).containsText("fork 之后提示");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("h1")).containsText("after os.fork");
        page.navigate("/");
        assertThat(page.locator("h1")).containsText("Paste an error");
    }

    @Test
    void searchFindsAndLeadsToTheArticle() {
        Page page = open(View.DESKTOP, "/");
        page.getByRole(AriaRole.SEARCHBOX).first().fill("threading._after_fork");
        page.keyboard().press("Enter");
        assertThat(page.locator(".item mark").first()).isVisible();
        page.locator(".item h3 a").first().click();
        page.locator(".toc a", new Page.LocatorOptions().setHasText("Root cause"))
                .click();
        assertThat(page).hasURL(Pattern.compile("#"));
    }

    @Test
    void longPasteCanBeReadWhole() {
        Page page = open(View.DESKTOP, "/");
        String log = IntStream.range(0, 1_000).mapToObj(n -> "line " + n + "\n").reduce("", String::concat);
        diagnose(page, log + PASTE);
        assertThat(page.locator(".line mark").first()).isVisible();
        assertThat(page.locator(".lines")).not().containsText("line 500");
        assertThat(page.locator(".pasted pre")).isHidden();
        page.locator(".pasted summary").click();
        assertThat(page.locator(".pasted pre")).isVisible();
        assertThat(page.locator(".pasted pre")).containsText("line 500");
    }

    @ParameterizedTest
    @EnumSource(names = "WITHOUT_SCRIPTS", mode = EnumSource.Mode.EXCLUDE)
    void everyPageIsAccessibleAndFits(View view) {
        Page page = open(view, "/");
        Stream.of(
                        "/",
                        "/articles",
                        "/tags",
                        "/articles/dummythread-block-after-fork",
                        "/search?q=fork",
                        "/search?q=qwertyuiop",
                        "/nothing/here")
                .forEach(path -> {
                    page.navigate(path);
                    check(page, view);
                });
        diagnose(page, PASTE);
        check(page, view);
        diagnose(page, UNKNOWN);
        check(page, view);
    }

    private static void check(Page page, View view) {
        String where = page.url() + " as " + view;
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(where)
                .extracting(violation -> violation.getId() + ": "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml())
                                .toList())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(where + " has no horizontal scroll bar")
                .isEqualTo(true);
    }

    /** How somebody looks at a page. */
    enum View {
        DESKTOP,
        DARK,
        CHINESE,
        PHONE,
        WITHOUT_SCRIPTS;

        NewContextOptions options() {
            return new NewContextOptions()
                    .setViewportSize(this == PHONE ? 390 : 1280, this == PHONE ? 844 : 800)
                    .setColorScheme(this == DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
                    .setLocale(this == CHINESE ? "zh-CN" : "en-US")
                    .setJavaScriptEnabled(this != WITHOUT_SCRIPTS);
        }
    }
}

package dev.culprit.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.WithKnowledge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a real server shows: error pages, raw bodies, limits, headers. */
@WithKnowledge
class WebTests {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String IGNORED = "100% + more & a=b\nException AttributeError: AttributeError(\"'_DummyThread'"
            + " object has no attribute '_Thread__block'\",) in <module 'threading' from '/x/threading.pyc'> ignored\n";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpRequest.Builder browser(String path) {
        return to(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    @Test
    void everyAnswerCarriesSecurityHeaders() throws Exception {
        for (String path : new String[] {"/", "/nothing", "/api/v1/articles", "/css/culprit.css"}) {
            assertThat(send(to(path)).headers().map())
                    .containsKeys("content-security-policy", "x-content-type-options", "referrer-policy")
                    .doesNotContainKey("set-cookie");
        }
    }

    @Test
    void whatIsMissingIsAPageToBrowsersAndAProblemToOthers() throws Exception {
        HttpResponse<String> page = send(browser("/articles/none").header("Accept-Language", "zh-CN"));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<html lang=\"zh-CN\"", "这里什么也没有", "href=\"/articles/none?lang=en\"");
        HttpResponse<String> problem = send(to("/articles/none"));
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(problem.body()).contains("No article is called 'none'");
        assertThat(send(to("/no/such/address")).headers().firstValue("content-type"))
                .hasValue("application/problem+json");
        assertThat(send(browser("/no/such/address")).body()).contains("There is nothing here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles?page=x", "/articles?page=-1", "/search?q=a&page=10001", "/articles?page=1e9"})
    void badNumbersAreBadRequests(String path) throws Exception {
        HttpResponse<String> page = send(browser(path));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("This address cannot be understood");
        assertThat(send(to(path)).body()).contains("expected a whole number");
    }

    @Test
    void addressWithTwoSlashesDoesNotLinkElsewhere() throws Exception {
        assertThat(send(browser("//example.org/x")).body()).doesNotContain("\"//example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, "text/plain", "application/octet-stream", "application/json", "nonsense", ""})
    void pastesFromTerminalsArriveUntouched(String type) throws Exception {
        HttpRequest.Builder request = to("/?lang=en").POST(BodyPublishers.ofString(IGNORED));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("known dummythread-block-after-fork http://localhost:" + port + "/articles/");
    }

    @Test
    void uploadsArriveToo() throws Exception {
        assertThat(send(to("/").header("Content-Type", FORM).PUT(BodyPublishers.ofString(IGNORED)))
                        .body())
                .startsWith("known ");
        String part = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"log\"\r\n\r\n" + IGNORED
                + "\r\n--x--\r\n";
        assertThat(send(to("/").header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofString(part)))
                        .body())
                .startsWith("known ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/crash.txt", "/my%20log", "/x?lang=en"})
    void uploadMayCarryTheNameOfItsFile(String path) throws Exception {
        HttpResponse<String> answer = send(to(path).PUT(BodyPublishers.ofString(IGNORED)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("known dummythread-block-after-fork http://localhost:" + port + "/articles/");
    }

    @Test
    void namesOfUploadsShadowNothing() throws Exception {
        assertThat(send(to("/articles").PUT(BodyPublishers.ofString(IGNORED))).statusCode())
                .isEqualTo(405);
        assertThat(send(to("/articles/x").PUT(BodyPublishers.ofString(IGNORED))).statusCode())
                .isEqualTo(405);
        assertThat(send(to("/a/b.txt").PUT(BodyPublishers.ofString(IGNORED))).statusCode())
                .isEqualTo(404);
        assertThat(send(to("/crash.txt")).statusCode()).isEqualTo(404);
        assertThat(send(to("/crash.txt").POST(BodyPublishers.ofString(IGNORED))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void anyBytesAreAnswered() throws Exception {
        byte[] invalid = {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xC3, 0x28, '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
        for (byte[] body : new byte[][] {invalid, {}, new byte[5_000_000]}) {
            for (String path : new String[] {"/", "/api/v1/diagnoses"}) {
                HttpResponse<String> answer =
                        send(to(path).header("Content-Type", FORM).POST(BodyPublishers.ofByteArray(body)));
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).contains("unknown");
            }
        }
    }

    @Test
    void fiveMegabytesInTheBoxAreReadAndCut() throws Exception {
        String form = "text=Traceback%0A" + "x".repeat(5_000_000);
        HttpResponse<String> answer =
                send(browser("/ask").header("Content-Type", FORM).POST(BodyPublishers.ofString(form)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Not fully checked");
    }

    @Test
    void largerBodiesAreRefused() throws Exception {
        byte[] large = "x".repeat(9_000_000).getBytes(StandardCharsets.US_ASCII);
        BodyPublisher announced = BodyPublishers.ofByteArray(large);
        BodyPublisher unannounced = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
        for (BodyPublisher body : new BodyPublisher[] {announced, unannounced}) {
            for (String path : new String[] {"/", "/api/v1/diagnoses"}) {
                HttpResponse<String> answer = send(to(path).POST(body));
                assertThat(answer.statusCode()).as(path).isEqualTo(413);
                assertThat(answer.body()).contains("expected at most 8388608 bytes");
            }
            HttpResponse<String> page =
                    send(browser("/ask").header("Content-Type", FORM).POST(body));
            assertThat(page.statusCode()).isEqualTo(413);
            assertThat(page.body()).contains("That is too much");
        }
    }

    @Test
    void styleSheetIsCachedUnderItsHash() throws Exception {
        Matcher link = Pattern.compile("/css/culprit-[0-9a-f]{32}\\.css")
                .matcher(send(to("/")).body());
        assertThat(link.find()).isTrue();
        HttpResponse<String> sheet = send(to(link.group()));
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("cache-control"))
                .hasValueSatisfying(v -> assertThat(v).contains("31536000"));
    }

    @Test
    void pagesAreCompressed() throws Exception {
        assertThat(send(to("/").header("Accept-Encoding", "gzip")).headers().firstValue("content-encoding"))
                .hasValue("gzip");
    }

    @Test
    void isReady() throws Exception {
        assertThat(send(to("/actuator/health/readiness")).body()).contains("UP");
    }
}

package dev.tracker.journalpage.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journalpage.JournalPage;
import dev.tracker.journalpage.ShopJournal;
import dev.tracker.journalpage.check.Verification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our own server answers to whom, byte by byte. */
class PageServerTest {
  private static final Pattern COOKIE = Pattern.compile("Set-cookie: ([^;]+);(.*)\r\n");

  private static final List<String> LINKS = new ArrayList<>();
  private static ShopJournal shop;
  private static PageServer server;

  @BeforeAll
  static void start() throws Exception {
    shop = new ShopJournal().filled();
    JournalPage page =
        JournalPage.of(shop.journal().dataSource(), Verification.none(), Clock.systemUTC());
    server = PageServer.start(page, 0, LINKS::add);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    shop.close();
  }

  /** Sends lines as they are, and reads all that comes back. */
  private static String send(String request, String... headers) throws IOException {
    StringBuilder text = new StringBuilder(request + " HTTP/1.1\r\n");
    for (String header : headers) {
      text.append(header).append("\r\n");
    }
    text.append("Connection: close\r\n\r\n");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String host() {
    return "Host: 127.0.0.1:" + server.port();
  }

  private static String cookie() throws IOException {
    String entered = send("GET " + path(LINKS.get(LINKS.size() - 1)), host());
    Matcher cookie = COOKIE.matcher(entered);
    assertThat(cookie.find()).as(entered).isTrue();
    return "Cookie: " + cookie.group(1);
  }

  private static String path(String link) {
    URI uri = URI.create(link);
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }

  private static int status(String answer) {
    assertThat(answer).startsWith("HTTP/1.1 ");
    return Integer.parseInt(answer.substring(9, 12));
  }

  @Test
  void aLinkWorksOnceAndGivesACookieNamedByThePort() throws IOException {
    String link = LINKS.get(LINKS.size() - 1);
    String entered = send("GET " + path(link), host());

    assertThat(status(entered)).isEqualTo(303);
    assertThat(entered).contains("Location: /\r\n");
    Matcher cookie = COOKIE.matcher(entered);
    assertThat(cookie.find()).isTrue();
    assertThat(cookie.group(1)).matches("tracker-journal-" + server.port() + "=[0-9a-f]{64}");
    assertThat(cookie.group(2)).isEqualTo(" Path=/; HttpOnly; SameSite=Strict");
    assertThat(status(send("GET /", host(), "Cookie: " + cookie.group(1)))).isEqualTo(200);
    assertThat(status(send("GET /", host(), "Cookie: a=b; " + cookie.group(1)))).isEqualTo(200);

    assertThat(status(send("GET " + path(link), host()))).isEqualTo(403);
    assertThat(LINKS.get(LINKS.size() - 1)).isNotEqualTo(link).startsWith("http://127.0.0.1:");
  }

  @Test
  void nobodyIsLetInWithoutTheCookie() throws IOException {
    String cookie = cookie();
    String other = cookie.substring(0, cookie.length() - 1) + (cookie.endsWith("0") ? "1" : "0");
    for (String tried : List.of("X-None: 1", "Cookie: ", other, cookie.replace("=", "=x"))) {
      for (String path : List.of("/", "/?view=state", "/?asset=page.css", "/?key=", "/?key=0")) {
        String answer = send("GET " + path, host(), tried);
        assertThat(status(answer)).as(path).isEqualTo(403);
        assertThat(answer).doesNotContain("alice");
      }
    }
  }

  @Test
  void aNameThatIsNotOursIsRefusedEvenWithTheCookie() throws IOException {
    String cookie = cookie();
    for (String name :
        List.of(
            "evil.example",
            "evil.example:" + server.port(),
            "127.0.0.1",
            "127.0.0.1.evil.example:" + server.port(),
            "localhost:1")) {
      assertThat(status(send("GET /", "Host: " + name, cookie))).as(name).isEqualTo(421);
    }
    assertThat(status(send("GET /", cookie))).isIn(400, 421);
    assertThat(status(send("GET /", host(), "Host: evil.example", cookie))).isIn(400, 421);
    assertThat(status(send("GET /", "Host: LOCALHOST:" + server.port(), cookie))).isEqualTo(200);
  }

  @Test
  void anotherPageMayNotAsk() throws IOException {
    String cookie = cookie();
    for (String site : List.of("cross-site", "same-site")) {
      assertThat(status(send("GET /", host(), cookie, "Sec-Fetch-Site: " + site))).isEqualTo(403);
    }
    String answer = send("GET /", host(), cookie, "Sec-Fetch-Site: same-origin", "Origin: null");
    assertThat(status(answer)).isEqualTo(200);
    assertThat(answer).doesNotContainIgnoringCase("Access-Control-Allow");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PURGE"})
  void onlyReads(String method) throws IOException {
    String answer = send(method + " /", host(), cookie(), "Content-Length: 0");

    assertThat(status(answer)).isEqualTo(405);
    assertThat(answer).contains("Allow: GET, HEAD\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%5c..%5cwindows",
        "//evil.example/",
        "/page.css",
        "/./",
        "/%00",
        "/index.html;jsessionid=1"
      })
  void noPathLeadsAnywhere(String path) throws IOException {
    assertThat(status(send("GET " + path, host(), cookie()))).isIn(400, 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "view=list&view=state",
        "actor=%",
        "actor=%zz",
        "limit=1000000000",
        "before=1-1%0d%0aX-Injected:%201",
        "__proto__=1",
        "actor=a&actor=b",
        "&&",
        "outcome='%20OR%201=1--"
      })
  void aQueryThatThePageNeverAsksIsRefused(String query) throws IOException {
    String answer = send("GET /?" + query, host(), cookie());

    assertThat(status(answer)).isEqualTo(400);
    assertThat(answer).doesNotContain("X-Injected: 1\r\n");
  }

  @Test
  void whatIsInAQueryNeverGetsIntoAHeader() throws IOException {
    String answer = send("GET /?actor=x%0d%0aX-Injected:%201", host(), cookie());

    assertThat(status(answer)).isEqualTo(200);
    String headers = answer.substring(0, answer.indexOf("\r\n\r\n"));
    assertThat(headers).doesNotContain("Injected");
    String entering = send("GET /?key=x%0d%0aX-Injected:%201", host());
    assertThat(entering.substring(0, entering.indexOf("\r\n\r\n"))).doesNotContain("Injected");
  }

  @Test
  void aHugeQueryIsRefused() throws IOException {
    assertThat(status(send("GET /?actor=" + "a".repeat(9_000), host(), cookie()))).isEqualTo(400);
  }

  @Test
  void sqlInAValueIsAValue() throws IOException {
    String answer = send("GET /?actor=%27%20OR%20%271%27%3D%271", host(), cookie());

    assertThat(status(answer)).isEqualTo(200);
    assertThat(answer).contains("There is nothing that fits.").doesNotContain(">r-1<");
  }

  @Test
  void tellsBrowsersToAllowNothingElse() throws IOException {
    String answer = send("GET /", host(), cookie());

    assertThat(answer)
        .contains(
            "Content-security-policy: default-src 'none'",
            "frame-ancestors 'none'",
            "X-content-type-options: nosniff",
            "Cache-control: no-store",
            "Referrer-policy: no-referrer",
            "Cross-origin-resource-policy: same-origin");
  }

  @Test
  void headHasNoBody() throws IOException {
    String answer = send("HEAD /", host(), cookie());

    assertThat(status(answer)).isEqualTo(200);
    assertThat(answer).endsWith("\r\n\r\n").contains("Content-length: ");
  }
}

package dev.tracker.journalcli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page, from its command. */
class ServeCommandTest {
  private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\?key=\\w+");
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  @TempDir private Path directory;

  @Test
  void servesUntilItIsInterrupted() throws Exception {
    String url = Urls.h2(directory);
    String key = directory.resolve("key.pem").toString();
    String heads = directory.resolve("heads").toString();
    assertThat(Shell.run("init", "--url", url, "--key", key).code()).isZero();
    Shop shop = new Shop(Urls.dataSource(url), Path.of(key), Path.of(heads));
    shop.rename("alice", "7", "Ada");
    shop.keep();

    StringWriter out = new StringWriter();
    CompletableFuture<Integer> code = new CompletableFuture<>();
    Thread serving =
        new Thread(
            () ->
                code.complete(
                    JournalCli.commandLine()
                        .setOut(new PrintWriter(out))
                        .execute(
                            "serve", "--url", url, "--public", key + ".pub", "--heads", heads)));
    serving.start();
    try {
      HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
      String link = link(out);
      HttpRequest entering = HttpRequest.newBuilder(URI.create(link)).build();
      assertThat(browser.send(entering, BodyHandlers.ofString()).statusCode()).isEqualTo(303);
      HttpRequest page =
          HttpRequest.newBuilder(URI.create(link.substring(0, link.indexOf('?')))).build();
      long end = System.nanoTime() + LONGEST_WAIT.toNanos();
      String body;
      do {
        assertThat(System.nanoTime()).isLessThan(end);
        body = browser.send(page, BodyHandlers.ofString()).body();
      } while (!body.contains("Verified: sound"));
      assertThat(body).contains("alice");
    } finally {
      serving.interrupt();
    }
    assertThat(code.get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)).isZero();
  }

  private static String link(StringWriter out) throws InterruptedException {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (true) {
      Matcher link = LINK.matcher(out.toString());
      if (link.find()) {
        return link.group();
      }
      assertThat(System.nanoTime()).as(out.toString()).isLessThan(end);
      Thread.sleep(10);
    }
  }

  @Test
  void isNotOpenToOthersByAccident() {
    String url = Urls.h2(directory);
    assertThat(Shell.run("init", "--url", url).code()).isZero();

    Shell.Result result = Shell.run("serve", "--url", url, "--address", "0.0.0.0");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("--name");
  }
}

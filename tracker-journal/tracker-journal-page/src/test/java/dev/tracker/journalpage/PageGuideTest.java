package dev.tracker.journalpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journalpage.check.Verification;
import dev.tracker.journalpage.server.PageServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The code of docs/journal-page.md, as it stands there. */
class PageGuideTest {
  private static final Path PAGE = Path.of("../../docs/journal-page.md");
  private static final Path SOURCE =
      Path.of("src/test/java/dev/tracker/journalpage/PageGuideTest.java");

  @Test
  void worksAsItIsShown() throws Exception {
    try (ShopJournal shop = new ShopJournal()) {
      DataSource dataSource = shop.journal().dataSource();
      // shown: begin
      JournalPage page = JournalPage.of(dataSource, Verification.none(), Clock.systemUTC());
      PageServer server = PageServer.start(page, 0, link -> System.out.println(link));
      // shown: end
      assertThat(server.link()).startsWith("http://127.0.0.1:" + server.port());
      server.close();
    }
  }

  @Test
  void thePageShowsThisCode() throws Exception {
    String source = Files.readString(SOURCE);
    String part =
        source.substring(source.indexOf("// shown: begin\n") + 16, source.indexOf("// shown: end"));
    String code = part.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    assertThat(Files.readString(PAGE)).contains("```java\n" + code + "\n```");
  }
}

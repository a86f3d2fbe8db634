package dev.tracker.journalpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page does not answer. */
class RefusedQueriesTest extends ShownPage {
  @ParameterizedTest
  @CsvSource({
    "before, 1",
    "before, x-y",
    "before, 99999999999999999999-1",
    "outcome, none",
    "kind, <b>",
    "to, yesterday",
    "limit, 1000000",
    "key, guess",
    "asset[], page.css"
  })
  void refusesWhatItNeverAsks(String name, String value) {
    assertThat(show(400, name, value).text()).contains("Not shown");
  }

  @ParameterizedTest
  @CsvSource({"../JournalPage.class", "/etc/passwd", "page.css%00", "..\\page.css"})
  void noNameLeadsToAFile(String name) {
    show(404, "asset", name);
  }

  @Test
  void aHugeValueIsRefusedAndAHugePageDoesNotExist() {
    show(400, "actor", "a".repeat(1_001));
    show(400, "view", "history", "subject", "order", "id", "o-1", "after", "-5");
    show(404, "view", "history", "subject", "order", "id", "o-9", "after", "0");
    assertThat(show(200, "before", "0-0").select("#rows tr")).isEmpty();
  }

  @Test
  void saysSoIfTheDatabaseIsAway() throws SQLException {
    shop.run("DROP TABLE tracker_entry");

    Document fault = show(503);

    assertThat(fault.text()).contains("The database did not answer").doesNotContain("SELECT");
  }
}

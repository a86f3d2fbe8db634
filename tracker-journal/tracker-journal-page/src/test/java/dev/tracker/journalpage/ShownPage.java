package dev.tracker.journalpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journalpage.check.Verification;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A page of a small shop, read as a browser reads it. */
abstract class ShownPage {
  ShopJournal shop;
  JournalPage page;

  @BeforeEach
  void open() throws SQLException {
    shop = new ShopJournal().filled();
    page = page(Verification.none());
  }

  JournalPage page(Verification verification) throws SQLException {
    return JournalPage.of(shop.journal().dataSource(), verification, Clock.systemUTC());
  }

  @AfterEach
  void close() throws SQLException {
    shop.close();
  }

  Document show(int status, String... parameters) {
    Map<String, String> query = new LinkedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      query.put(parameters[i], parameters[i + 1]);
    }
    PageAnswer answer = page.answer(query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    return Jsoup.parse(answer.body());
  }

  /** As a browser follows it. */
  Document follow(Element link) {
    String query = link.attr("href");
    assertThat(query).startsWith("?");
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query.substring(1).split("&", -1)) {
      String[] parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    PageAnswer answer = page.answer(parameters);
    assertThat(answer.status()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}

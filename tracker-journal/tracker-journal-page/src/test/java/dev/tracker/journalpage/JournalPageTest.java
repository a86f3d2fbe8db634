package dev.tracker.journalpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.verify.Verifier;
import dev.tracker.journalpage.check.Verification;
import dev.tracker.journaltestkit.InMemoryJournal;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the page answers, read as a browser reads it. */
class JournalPageTest extends ShownPage {
  private static List<String> cells(Document document, String selector) {
    return document.select(selector).eachText();
  }

  @Test
  void listsTheLatestFirst() {
    Document list = show(200);

    assertThat(cells(list, "#rows td[data-head=Position]")).containsExactly("4", "3", "2", "1");
    assertThat(cells(list, "#rows td[data-head=Operation]"))
        .containsExactly("create", "create", "pay", "create");
    assertThat(list.title()).isEqualTo("What happened – Journal");
  }

  @Test
  void eachValueLeadsToItsLike() {
    Document paid = follow(show(200).selectFirst("#rows a:contains(pay)"));
    assertThat(cells(paid, "#rows td[data-head=Position]")).containsExactly("2");
    assertThat(cells(paid, ".active li")).containsExactly("operation: pay ×");

    Document ofAlice = follow(paid.selectFirst("#rows a:contains(alice)"));
    assertThat(cells(ofAlice, ".active li")).containsExactly("operation: pay ×", "actor: alice ×");

    Document without = follow(ofAlice.selectFirst("a[aria-label='Without operation: pay']"));
    assertThat(cells(without, "#rows td[data-head=Position]")).containsExactly("2", "1");
    assertThat(without.selectFirst("#f-actor").val()).isEqualTo("alice");
  }

  @Test
  void pagesMissNothingAndRepeatNothing() throws SQLException {
    for (int i = 0; i < 120; i++) {
      shop.change("carol", "r-3", "create", "p-" + i, Map.of("i", i));
    }
    shop.journal().keep();
    Set<String> seen = new TreeSet<>();
    Document list = show(200);
    int pages = 1;
    int rows = list.select("#rows tr").size();
    list.select("#rows tr").forEach(row -> seen.add(row.id()));
    while (list.selectFirst("a[rel=next]") != null) {
      list = follow(list.selectFirst("a[rel=next]"));
      list.select("#rows tr").forEach(row -> seen.add(row.id()));
      rows += list.select("#rows tr").size();
      pages++;
      assertThat(list.selectFirst("#follow")).isNull();
    }
    assertThat(pages).isEqualTo(3);
    assertThat(seen).hasSize(124).hasSize(rows);
  }

  @Test
  void showsTheHistoryOfOneEntityWithWhatDiffers() {
    Document history = follow(show(200).selectFirst("#rows a:contains(o-1)"));

    assertThat(history.title()).isEqualTo("History of order o-1 – Journal");
    assertThat(history.select(".history > li")).hasSize(2);
    assertThat(cells(history, ".history > li:nth-child(2) .differences tbody tr"))
        .containsExactly("state new paid");
    assertThat(cells(history, ".history > li:nth-child(2) del")).containsExactly("new");
    assertThat(cells(history, ".history > li:nth-child(2) ins")).containsExactly("paid");
    assertThat(show(404, "view", "history", "subject", "order", "id", "none").text())
        .contains("There is no change of it");
  }

  @Test
  void showsOneRequestOnALineOfTime() {
    Document request = follow(show(200).selectFirst("#rows a:contains(r-1)"));

    assertThat(cells(request, ".timeline tbody td[data-head=Activity]"))
        .containsExactly("create order o-1", "pay order o-1");
    assertThat(request.select(".timeline rect:not(.rail)"))
        .hasSize(2)
        .allSatisfy(bar -> assertThat(Double.parseDouble(bar.attr("x"))).isBetween(0.0, 300.0))
        .allSatisfy(bar -> assertThat(Double.parseDouble(bar.attr("width"))).isPositive());
  }

  @Test
  void showsAllOfOneEntry() {
    Document entry = follow(show(200).selectFirst("#rows tr:last-child a.row"));

    assertThat(entry.select("dt:contains(Data) + dd").text()).contains("\"state\":\"new\"");
    assertThat(entry.select("dt:contains(Position) + dd").text()).isEqualTo("1");
  }

  @Test
  void aValueIsNeverMarkup() {
    for (Document document :
        List.of(
            show(200),
            follow(show(200).selectFirst("#rows tr a.row")),
            follow(show(200).selectFirst("#rows td[data-head=Id] a")),
            follow(show(200).selectFirst("#rows td[data-head=Request] a")),
            show(200, "actor", ShopJournal.HOSTILE),
            show(400, "from", ShopJournal.HOSTILE),
            show(400, ShopJournal.HOSTILE, "1"),
            show(404, "view", ShopJournal.HOSTILE),
            show(404, "asset", ShopJournal.HOSTILE),
            show(200, "view", "parked", "name", ShopJournal.HOSTILE))) {
      assertThat(document.select("img, script:not([src])")).isEmpty();
      assertThat(document.select("[onerror]")).isEmpty();
      assertThat(document.outerHtml()).doesNotContain("\u202E", "\u001b");
      assertThat(document.select("a[href]"))
          .allMatch(link -> link.attr("href").startsWith("?") || link.attr("href").equals("#main"));
    }
    assertThat(show(200).text()).contains("<script>alert(2)</script>", "\\u202e\\u001b[2J");
  }

  @Test
  void showsWhatIsParkedAndHowFarBehindEachIs() throws Exception {
    shop.park("mail", "no such address " + ShopJournal.HOSTILE);

    Document state = show(200, "view", "state");
    assertThat(cells(state, ".subscribers tbody tr").get(0)).startsWith("mail 1 ");
    Document parked = follow(state.selectFirst("td[data-head=Parked] a"));
    assertThat(parked.select(".parked tbody tr")).hasSize(3);
    assertThat(parked.text()).contains("no such address", "tracker-journal unblock mail");
    Document entry = follow(parked.selectFirst(".parked tbody a"));
    assertThat(entry.select("dt:contains(Position) + dd").text()).isEqualTo("1");
  }

  @Test
  void tellsTheFirstEntryThatIsBroken() throws Exception {
    SealKey key = KeyFiles.generate();
    shop.close();
    shop = new ShopJournal(InMemoryJournal.open(Clock.systemUTC(), () -> key)).filled();
    Verifier verifier =
        new Verifier(
            OwnTransactions.on(shop.journal().dataSource()),
            TrustedKeys.of(List.of(key.publicKey())),
            List.of());
    try (Verification verification =
        Verification.every(() -> verifier, Duration.ofMillis(20), Clock.systemUTC())) {
      page = page(verification);
      ShopJournal.await(() -> verification.state().report() != null);
      assertThat(show(200).select(".seal.sound").text()).isEqualTo("Verified: sound");

      shop.run("UPDATE tracker_entry SET actor = 'mallory' WHERE position IN (2, 3)");

      ShopJournal.await(() -> !verification.state().report().isSound());
      Document state = follow(show(200).selectFirst(".seal.broken a"));
      assertThat(state.text()).contains("NOT SOUND");
      Document entry = follow(state.selectFirst("#first-broken a"));
      assertThat(entry.select("dt:contains(Position) + dd").text()).isEqualTo("2");
    }
  }

  @Test
  void tellsWithoutAKeyThatNothingIsVerified() {
    assertThat(show(200).select(".seal.open").text()).isEqualTo("Not verified");
    assertThat(show(200, "view", "state").text()).contains("no public key was given");
  }

  @Test
  void asksNobodyElse() {
    for (Element element : show(200).select("[src], link[href], form[action]")) {
      String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
      assertThat(URI.create(address).isAbsolute()).isFalse();
      assertThat(address).startsWith("?asset=");
    }
    assertThat(show(200).select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }
}

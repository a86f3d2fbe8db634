package dev.tracker.journalpage.view;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.cursor.Cursor;
import dev.tracker.journal.cursor.Cursors;
import dev.tracker.journal.subscribe.Subscription;
import dev.tracker.journal.subscribe.Subscriptions;
import dev.tracker.journal.time.Micros;
import dev.tracker.journal.verify.Finding;
import dev.tracker.journal.verify.Report;
import dev.tracker.journalpage.check.Verification;
import dev.tracker.journalpage.check.VerificationState;
import dev.tracker.journalpage.html.Html;
import dev.tracker.journalpage.html.Link;
import dev.tracker.journalpage.query.PageQuery;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the journal is sound, its position, and how far its readers lag behind.
 *
 * @since 0.1.0
 */
public final class StateView implements View {
  private static final int MOST_FINDINGS = 20;

  private final OwnTransactions transactions;
  private final Subscriptions subscriptions;
  private final Cursors cursors;
  private final Verification verification;
  private final Clock clock;

  /**
   * How it is.
   *
   * @param transactions on the journal's database
   * @param subscriptions of the journal
   * @param cursors of the journal
   * @param verification whether it is sound
   * @param clock the host's clock
   */
  public StateView(
      OwnTransactions transactions,
      Subscriptions subscriptions,
      Cursors cursors,
      Verification verification,
      Clock clock) {
    this.transactions = transactions;
    this.subscriptions = subscriptions;
    this.cursors = cursors;
    this.verification = verification;
    this.clock = clock;
  }

  @Override
  public String title(PageQuery query) {
    return "How the journal is";
  }

  @Override
  public boolean write(PageQuery query, Html html) throws SQLException {
    html.element("h2", "Sound?");
    verification(verification.state(), html);
    html.element("h2", "How far?");
    numbers(transactions.run(JournalNumbers::read), html);
    html.element("h2", "Who follows?");
    List<Subscription> all = subscriptions.all();
    subscribers(all, html);
    Set<String> names = all.stream().map(Subscription::name).collect(Collectors.toSet());
    cursors(cursors.all().stream().filter(cursor -> !names.contains(cursor.name())).toList(), html);
    return true;
  }

  private static void verification(VerificationState state, Html html) {
    Report report = state.report();
    if (report != null) {
      html.open("p").element("strong", report.isSound() ? "Sound." : "NOT SOUND.").text(" ");
      html.number(report.sealed()).text(" entries are sealed, ").number(report.unsealed());
      html.text(" not yet. Verified at " + state.at() + ".").close("p");
      findings(state, report, html);
    } else if (state.progress().isEmpty() && state.failure() == null) {
      html.element("p", "It is not verified here: no public key was given.");
    }
    if (state.failure() != null) {
      html.element("p", "The last attempt came to nothing: " + state.failure());
    }
    if (!state.progress().isEmpty()) {
      html.element("p", "Being verified: " + state.progress() + ".", "class", "none");
    }
  }

  private static void findings(VerificationState state, Report report, Html html) {
    state.firstBroken().ifPresent(first -> firstBroken(first, html));
    if (report.findings().isEmpty()) {
      return;
    }
    html.open("ul", "class", "findings");
    for (Finding finding :
        report.findings().subList(0, Math.min(MOST_FINDINGS, report.findings().size()))) {
      html.open("li").element("code", finding.kind().name()).text(" " + finding.message());
      html.close("li");
    }
    html.close("ul");
    if (report.findings().size() > MOST_FINDINGS) {
      html.open("p").text("and ").number(report.findings().size() - MOST_FINDINGS);
      html.text(" more").close("p");
    }
  }

  private static void firstBroken(Finding first, Html html) {
    html.open("p", "id", "first-broken").text("The first that is broken: ");
    if (first.first() > 0) {
      html.link(Link.to("entry").with("after", first.first() - 1), "position " + first.first());
    } else {
      html.text("not of one position");
    }
    html.close("p");
  }

  private void numbers(JournalNumbers numbers, Html html) {
    html.open("dl", "class", "numbers");
    number(html, "last position", numbers.last());
    number(html, "not sealed", Math.max(0, numbers.last() - numbers.sealed()));
    number(html, "without a position", numbers.waiting());
    if (numbers.oldest() > 0) {
      Duration age = Duration.between(Micros.toInstant(numbers.oldest()), clock.instant());
      html.open("div").element("dt", "the oldest of these");
      html.element("dd", EntryCells.age(age.isNegative() ? Duration.ZERO : age)).close("div");
    }
    html.close("dl");
  }

  private static void number(Html html, String name, long value) {
    html.open("div").element("dt", name).open("dd").number(value).close("dd", "div");
  }

  private static void subscribers(List<Subscription> all, Html html) {
    if (all.isEmpty()) {
      html.element("p", "No subscriber and no relay.", "class", "empty");
      return;
    }
    html.open("table", "class", "subscribers").element("caption", "Subscribers and relays");
    html.open("thead").open("tr");
    for (String head :
        List.of("Name", "Shards", "Position", "Behind", "Since", "Retrying", "Parked", "Waiting")) {
      html.element("th", head, "scope", "col");
    }
    html.close("tr", "thead").open("tbody");
    for (Subscription each : all) {
      html.open("tr").element("th", each.name(), "scope", "row");
      cell(html, "Shards", each.shards());
      cell(html, "Position", each.position());
      cell(html, "Behind", each.lagRows());
      html.element("td", EntryCells.age(each.lagTime()), "data-head", "Since", "class", "number");
      cell(html, "Retrying", each.retrying());
      html.open("td", "data-head", "Parked", "class", "number");
      Link parked = Link.to("parked").with("name", each.name());
      html.link(parked, Long.toString(each.parked()), "class", each.parked() > 0 ? "bad" : null);
      html.close("td");
      cell(html, "Waiting", each.waiting());
      html.close("tr");
    }
    html.close("tbody", "table");
  }

  private static void cell(Html html, String head, long value) {
    html.open("td", "data-head", head, "class", "number").number(value).close("td");
  }

  private static void cursors(List<Cursor> others, Html html) {
    if (others.isEmpty()) {
      return;
    }
    html.open("table").element("caption", "Other cursors").open("thead").open("tr");
    for (String head : List.of("Name", "Position", "Moved")) {
      html.element("th", head, "scope", "col");
    }
    html.close("tr", "thead").open("tbody");
    for (Cursor cursor : others) {
      html.open("tr").element("th", cursor.name(), "scope", "row");
      cell(html, "Position", cursor.position());
      html.element("td", Micros.toInstant(cursor.updated()).toString(), "data-head", "Moved");
      html.close("tr");
    }
    html.close("tbody", "table");
  }
}

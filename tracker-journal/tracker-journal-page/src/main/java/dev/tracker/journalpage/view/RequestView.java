package dev.tracker.journalpage.view;

import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.read.EntryFilter;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.read.Page;
import dev.tracker.journal.read.TimeKey;
import dev.tracker.journalpage.html.Html;
import dev.tracker.journalpage.html.Link;
import dev.tracker.journalpage.query.BadQueryException;
import dev.tracker.journalpage.query.PageQuery;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The activities of one request on a line of time, the earliest first.
 *
 * @since 0.1.0
 */
public final class RequestView implements View {
  private static final int AT_ONCE = 200;
  private static final double WIDTH = 300;

  private final Journal journal;

  /**
   * Requests.
   *
   * @param journal of this journal
   */
  public RequestView(Journal journal) {
    this.journal = journal;
  }

  @Override
  public String title(PageQuery query) {
    return "Request " + EntryCells.shortened(String.valueOf(query.text("request")));
  }

  @Override
  public boolean write(PageQuery query, Html html) throws SQLException, BadQueryException {
    String request = query.required("request");
    Page<StoredEntry, TimeKey> page =
        journal.find(EntryFilter.all().ofRequest(request), AT_ONCE, query.before());
    if (page.items().isEmpty()) {
      html.element("p", "There is nothing of this request.", "class", "empty");
      return false;
    }
    List<StoredEntry> entries = new ArrayList<>(page.items());
    Collections.reverse(entries);
    if (page.next() != null) {
      Link earlier = Link.to("request").with("request", request);
      html.open("p");
      html.link(earlier.with("before", PageQuery.text(page.next())), "Earlier ones").close("p");
    }
    write(entries, html);
    return true;
  }

  private static void write(List<StoredEntry> entries, Html html) {
    long first = entries.stream().mapToLong(RequestView::start).min().orElse(0);
    long last = entries.stream().mapToLong(RequestView::end).max().orElse(0);
    double scale = WIDTH / Math.max(1, last - first);
    html.open("table", "class", "timeline").element("caption", "Activities, the earliest first");
    html.open("thead").open("tr");
    for (String head : List.of("Time", "Activity", "Outcome", "Duration", "When in the request")) {
      html.element("th", head, "scope", "col");
    }
    html.close("tr", "thead").open("tbody");
    for (StoredEntry stored : entries) {
      Entry entry = stored.entry();
      html.open("tr").open("td", "data-head", "Time");
      EntryCells.event(html, entry);
      html.close("td").open("td", "data-head", "Activity");
      html.text(entry.call().operation() + " " + entry.call().subject() + " ");
      EntryCells.entity(html, entry);
      html.close("td").open("td", "data-head", "Outcome");
      EntryCells.outcome(html, entry);
      html.close("td").open("td", "data-head", "Duration", "class", "number");
      Long duration = entry.result().durationNanos();
      html.text(duration == null ? "–" : EntryCells.duration(duration)).close("td");
      html.open("td", "data-head", "When in the request");
      bar(html, (start(stored) - first) * scale, (end(stored) - start(stored)) * scale);
      html.close("td", "tr");
    }
    html.close("tbody", "table");
  }

  /** In microseconds: an entry has the time of its end. */
  private static long end(StoredEntry stored) {
    return stored.entry().occurred();
  }

  private static long start(StoredEntry stored) {
    Long duration = stored.entry().result().durationNanos();
    return duration == null ? end(stored) : end(stored) - duration / 1_000;
  }

  private static void bar(Html html, double from, double length) {
    html.open(
        "svg",
        "class",
        "when",
        "viewBox",
        "0 0 300 12",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true",
        "focusable",
        "false");
    html.open("rect", "x", "0", "y", "5", "width", "300", "height", "2", "class", "rail");
    html.close("rect");
    html.open(
        "rect",
        "x",
        number(Math.min(from, WIDTH - 3)),
        "y",
        "1",
        "width",
        number(Math.max(3, length)),
        "height",
        "10");
    html.close("rect", "svg");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}

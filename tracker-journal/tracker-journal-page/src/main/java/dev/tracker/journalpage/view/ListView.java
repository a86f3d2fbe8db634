package dev.tracker.journalpage.view;

import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.read.Page;
import dev.tracker.journal.read.TimeKey;
import dev.tracker.journalpage.html.Html;
import dev.tracker.journalpage.html.Link;
import dev.tracker.journalpage.query.BadQueryException;
import dev.tracker.journalpage.query.PageQuery;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of entries, the latest first. The first page can refresh itself.
 *
 * @since 0.1.0
 */
public final class ListView implements View {
  private static final int AT_ONCE = 50;

  private final Journal journal;
  private final FilterForm form;

  /**
   * A list.
   *
   * @param journal of this journal
   */
  public ListView(Journal journal) {
    this.journal = journal;
    this.form = new FilterForm(journal);
  }

  @Override
  public String title(PageQuery query) {
    return query.filters().isEmpty() ? "What happened" : "What happened, filtered";
  }

  @Override
  public boolean write(PageQuery query, Html html) throws SQLException, BadQueryException {
    Page<StoredEntry, TimeKey> page = page(query);
    form.write(query, html);
    boolean isFirst = query.before() == null;
    html.open("div", "class", "bar");
    html.element(
        "button",
        "Follow",
        "id",
        isFirst ? "follow" : null,
        "type",
        "button",
        "aria-pressed",
        "false",
        "hidden",
        "");
    html.element("p", "", "id", "news", "role", "status").close("div");
    html.open("table", "class", "entries").element("caption", "Entries, the latest first");
    html.open("thead").open("tr");
    for (String head :
        List.of("Time", "Operation", "Subject", "Id", "Who", "Outcome", "Request", "Position")) {
      html.element("th", head, "scope", "col");
    }
    html.close("tr", "thead");
    html.open("tbody", "id", "rows", "data-rows", rows(query).toString());
    writeRows(page.items(), query, html);
    html.close("tbody", "table");
    if (page.items().isEmpty()) {
      html.element("p", "There is nothing that fits.", "class", "empty");
    }
    pages(query, page.next(), html);
    return true;
  }

  /**
   * Writes the rows alone, for who follows.
   *
   * @param query the request
   * @param html where they are written
   * @throws SQLException if the database fails
   * @throws BadQueryException if the query makes no sense
   */
  public void writeRows(PageQuery query, Html html) throws SQLException, BadQueryException {
    writeRows(page(query).items(), query, html);
  }

  private Page<StoredEntry, TimeKey> page(PageQuery query) throws SQLException, BadQueryException {
    return journal.find(query.filter(), AT_ONCE, query.before());
  }

  private static Link rows(PageQuery query) {
    Link link = Link.to("rows");
    for (String name : query.filters().keySet()) {
      link = link.with(name, query.text(name));
    }
    return link;
  }

  private static Link list(PageQuery query) {
    return rows(query).with("view", "list");
  }

  private static void pages(PageQuery query, @Nullable TimeKey next, Html html)
      throws BadQueryException {
    html.open("nav", "class", "pages", "aria-label", "Pages");
    if (query.before() != null) {
      html.link(list(query), "The latest");
    }
    if (next != null) {
      html.link(list(query).with("before", PageQuery.text(next)), "Older", "rel", "next");
    }
    html.close("nav");
  }

  private static void writeRows(List<StoredEntry> entries, PageQuery query, Html html) {
    Link list = list(query);
    for (StoredEntry stored : entries) {
      writeRow(stored, list, html);
    }
  }

  private static void writeRow(StoredEntry stored, Link list, Html html) {
    Entry entry = stored.entry();
    Personal personal = EntryCells.personal(entry);
    html.open("tr", "id", "e" + entry.eventId());
    html.open("td", "data-head", "Time");
    EntryCells.event(html, entry);
    html.close("td");
    filter(html, "Operation", list, "operation", entry.call().operation());
    filter(html, "Subject", list, "subject", entry.call().subject());
    html.open("td", "data-head", "Id");
    EntryCells.entity(html, entry);
    html.close("td");
    filter(html, "Who", list, "actor", personal == null ? null : personal.actor());
    html.open("td", "data-head", "Outcome");
    EntryCells.outcome(html, entry);
    html.close("td").open("td", "data-head", "Request");
    EntryCells.request(html, entry);
    html.close("td").open("td", "data-head", "Position", "class", "number");
    Long position = stored.position();
    html.text(position == null ? "–" : position.toString()).close("td", "tr");
  }

  /** A value that leads to all entries that have it. */
  private static void filter(
      Html html, String head, Link list, String name, @Nullable String value) {
    html.open("td", "data-head", head);
    if (value == null || value.isEmpty()) {
      html.element("span", "–", "class", "none");
    } else if (value.length() > 400) {
      html.text(EntryCells.shortened(value));
    } else {
      html.link(list.with(name, value), EntryCells.shortened(value));
    }
    html.close("td");
  }
}

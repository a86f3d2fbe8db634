package dev.tracker.journalpage.view;

import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.read.Difference;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.read.Page;
import dev.tracker.journal.read.State;
import dev.tracker.journalpage.html.Html;
import dev.tracker.journalpage.html.Link;
import dev.tracker.journalpage.query.BadQueryException;
import dev.tracker.journalpage.query.PageQuery;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history of one entity, from its first state on.
 *
 * @since 0.1.0
 */
public final class HistoryView implements View {
  private static final int AT_ONCE = 50;

  private final Journal journal;

  /**
   * Histories.
   *
   * @param journal of this journal
   */
  public HistoryView(Journal journal) {
    this.journal = journal;
  }

  @Override
  public String title(PageQuery query) {
    return "History of " + EntryCells.shortened(query.text("subject") + " " + query.text("id"));
  }

  @Override
  public boolean write(PageQuery query, Html html) throws SQLException, BadQueryException {
    String subject = query.required("subject");
    String id = query.required("id");
    long after = query.position("after");
    Page<State, Long> page = journal.history(subject, id, AT_ONCE, after == 0 ? null : after);
    if (page.items().isEmpty()) {
      html.element(
          "p",
          "There is no change of it. What was archived or erased is not here.",
          "class",
          "empty");
      return after != 0;
    }
    html.open("ol", "class", "history");
    for (State state : page.items()) {
      write(state, html);
    }
    html.close("ol").open("nav", "class", "pages", "aria-label", "Pages");
    Link history = Link.to("history").with("subject", subject).with("id", id);
    if (after != 0) {
      html.link(history, "The first");
    }
    if (page.next() != null) {
      html.link(history.with("after", page.next()), "Later", "rel", "next");
    }
    html.close("nav");
    return true;
  }

  private static void write(State state, Html html) {
    Entry entry = state.stored().entry();
    Personal personal = EntryCells.personal(entry);
    html.open("li").open("h2").text(entry.call().operation()).text(" ");
    EntryCells.event(html, entry);
    html.close("h2").open("p", "class", "who");
    html.text(personal == null || personal.actor() == null ? "" : "by " + personal.actor() + " ");
    EntryCells.outcome(html, entry);
    html.text(" in request ");
    EntryCells.request(html, entry);
    html.close("p");
    differences(state.differences(), html);
    html.close("li");
  }

  private static void differences(List<Difference> differences, Html html) {
    if (differences.isEmpty()) {
      html.element("p", "Nothing differs from the state before.", "class", "none");
      return;
    }
    html.open("table", "class", "differences").open("thead").open("tr");
    html.element("th", "What", "scope", "col").element("th", "Before", "scope", "col");
    html.element("th", "After", "scope", "col").close("tr", "thead").open("tbody");
    for (Difference difference : differences) {
      String path = difference.path().isEmpty() ? "(all of it)" : difference.path();
      html.open("tr").element("th", EntryCells.shortened(path), "scope", "row");
      cell(html, "del", "Before", difference.before());
      cell(html, "ins", "After", difference.after());
      html.close("tr");
    }
    html.close("tbody", "table");
  }

  private static void cell(Html html, String mark, String head, @Nullable String value) {
    html.open("td", "data-head", head);
    if (value == null) {
      html.element("span", "nothing", "class", "none");
    } else {
      html.element(mark, value.length() > 2_000 ? EntryCells.shortened(value) : value);
    }
    html.close("td");
  }
}

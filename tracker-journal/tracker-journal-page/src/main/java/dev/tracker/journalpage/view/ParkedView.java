package dev.tracker.journalpage.view;

import dev.tracker.journal.subscribe.ParkedEntries;
import dev.tracker.journal.subscribe.ParkedEntry;
import dev.tracker.journalpage.html.Html;
import dev.tracker.journalpage.html.Link;
import dev.tracker.journalpage.query.BadQueryException;
import dev.tracker.journalpage.query.PageQuery;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * The entries that a subscriber or a relay failed at.
 *
 * @since 0.1.0
 */
public final class ParkedView implements View {
  private static final int AT_ONCE = 50;

  private final ParkedEntries parked;

  /**
   * Parked entries.
   *
   * @param parked of this journal
   */
  public ParkedView(ParkedEntries parked) {
    this.parked = parked;
  }

  @Override
  public String title(PageQuery query) {
    return "What " + EntryCells.shortened(String.valueOf(query.text("name"))) + " failed at";
  }

  @Override
  public boolean write(PageQuery query, Html html) throws SQLException, BadQueryException {
    String name = query.required("name");
    List<ParkedEntry> entries = parked.first(name, query.position("after"), AT_ONCE);
    if (entries.isEmpty()) {
      html.element("p", "There is nothing.", "class", "empty");
      return true;
    }
    html.open("p").text("Of each entity the first entry, for which later ones wait. To go on: ");
    html.element("code", "tracker-journal unblock " + name).close("p");
    html.open("table", "class", "parked").element("caption", "Entries by position");
    html.open("thead").open("tr");
    for (String head : List.of("Position", "State", "Attempts", "Why")) {
      html.element("th", head, "scope", "col");
    }
    html.close("tr", "thead").open("tbody");
    for (ParkedEntry entry : entries) {
      html.open("tr").open("td", "data-head", "Position");
      html.link(
          Link.to("entry").with("after", entry.position() - 1),
          Long.toString(entry.position()),
          "class",
          "row");
      html.close("td");
      html.element("td", entry.state().name().toLowerCase(Locale.ROOT), "data-head", "State");
      html.open("td", "data-head", "Attempts").number(entry.attempts()).close("td");
      html.element("td", entry.reason(), "data-head", "Why").close("tr");
    }
    html.close("tbody", "table");
    if (entries.size() == AT_ONCE) {
      Link next =
          Link.to("parked").with("name", name).with("after", entries.get(AT_ONCE - 1).position());
      html.open("nav", "class", "pages", "aria-label", "Pages");
      html.link(next, "Later", "rel", "next").close("nav");
    }
    return true;
  }
}

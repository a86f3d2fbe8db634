package dev.tracker.journalpage.view;

import dev.tracker.Outcome;
import dev.tracker.journal.read.Journal;
import dev.tracker.journalpage.html.Html;
import dev.tracker.journalpage.html.Link;
import dev.tracker.journalpage.query.PageQuery;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Searches, and shows by what the list is filtered. It is a plain form: it needs no script. */
final class FilterForm {
  private final Journal journal;

  FilterForm(Journal journal) {
    this.journal = journal;
  }

  void write(PageQuery query, Html html) throws SQLException {
    html.open("form", "method", "get", "role", "search", "id", "filters");
    html.open("input", "type", "hidden", "name", "view", "value", "list");
    String kind = query.text("kind");
    if (kind != null) {
      html.open("input", "type", "hidden", "name", "kind", "value", kind);
    }
    select(html, query, "operation", "Operation", journal.operations());
    select(html, query, "subject", "Subject", journal.subjects());
    input(html, query, "actor", "Who", "text");
    input(html, query, "request", "Request", "text");
    select(
        html,
        query,
        "outcome",
        "Outcome",
        Arrays.stream(Outcome.values()).map(Outcome::word).toList());
    input(html, query, "from", "From", "datetime-local");
    input(html, query, "to", "Until", "datetime-local");
    html.element("button", "Search", "type", "submit").close("form");
    html.open("form", "method", "get", "id", "entity");
    html.open("input", "type", "hidden", "name", "view", "value", "history");
    field(html, "e-subject", "History of", "text", "subject", query.text("subject"));
    field(html, "e-id", "with id", "text", "id", null);
    html.element("button", "Show history", "type", "submit").close("form");
    active(query, html);
  }

  private static void select(
      Html html, PageQuery query, String name, String label, List<String> values) {
    String chosen = query.text(name);
    html.open("p").element("label", label, "for", "f-" + name);
    html.open("select", "id", "f-" + name, "name", name);
    html.element("option", "all", "value", "");
    for (String value : values) {
      html.element("option", value, "value", value, "selected", value.equals(chosen) ? "" : null);
    }
    html.close("select", "p");
  }

  private static void input(Html html, PageQuery query, String name, String label, String type) {
    String value = query.text(name);
    String shown =
        type.equals("text") || value == null
            ? value
            : value.substring(0, Math.min(16, value.length()));
    field(html, "f-" + name, label, type, name, shown);
  }

  private static void field(
      Html html, String id, String label, String type, String name, @Nullable String value) {
    html.open("p").element("label", label, "for", id);
    html.open(
        "input",
        "id",
        id,
        "name",
        name,
        "type",
        type,
        "value",
        value,
        "maxlength",
        type.equals("text") ? "400" : null,
        "autocomplete",
        "off",
        "spellcheck",
        "false");
    html.close("p");
  }

  /** Each filter that is set leads to the list without it. */
  private static void active(PageQuery query, Html html) {
    Map<String, String> filters = query.filters();
    if (filters.isEmpty()) {
      return;
    }
    html.open("ul", "class", "active", "aria-label", "Filters");
    for (Map.Entry<String, String> filter : filters.entrySet()) {
      Link without = Link.to("list");
      for (Map.Entry<String, String> other : filters.entrySet()) {
        without =
            other.getKey().equals(filter.getKey())
                ? without
                : without.with(other.getKey(), other.getValue());
      }
      String text = filter.getKey() + ": " + EntryCells.shortened(filter.getValue());
      html.open("li").text(text + " ");
      html.link(without, "×", "aria-label", "Without " + text).close("li");
    }
    html.close("ul");
  }
}

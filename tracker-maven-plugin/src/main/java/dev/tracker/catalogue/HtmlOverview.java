package dev.tracker.catalogue;

import java.util.List;

/** The head of the page: its title, the figures of the whole, and those of each module. */
final class HtmlOverview {
  private static final List<String> COLUMNS =
      List.of(
          "Module",
          "Interfaces",
          "Operations",
          "Changes",
          "Reads",
          "Masked or hashed",
          "Untracked",
          "Unannotated");

  private final Markup html;

  HtmlOverview(Markup html) {
    this.html = html;
  }

  void write(Catalogue catalogue) {
    html.open("header").line();
    html.element("p", "What is tracked", "class", "kicker").line();
    html.element("h1", catalogue.title()).line();
    if (!catalogue.note().isBlank()) {
      html.element("p", catalogue.note(), "class", "note").line();
    }
    writeFigures(catalogue.totals());
    if (catalogue.modules().size() > 1) {
      writeModules(catalogue);
    }
    html.close().line();
  }

  private void writeFigures(Totals totals) {
    html.open("dl", "class", "figures").line();
    writeFigure("operations", totals.operations(), "total");
    writeFigure("changes", totals.changes(), "change");
    writeFigure("reads", totals.reads(), "read");
    writeFigure("masked or hashed values", totals.concealed(), "concealed");
    writeFigure("untracked, with a reason", totals.untracked(), "untracked");
    writeFigure("unannotated", totals.unannotated(), "unannotated");
    html.close().line();
  }

  private void writeFigure(String name, int figure, String kind) {
    html.open("div", "class", "figure " + kind + (figure == 0 ? " none" : ""));
    html.element("dt", name).element("dd", Integer.toString(figure)).close().line();
  }

  private void writeModules(Catalogue catalogue) {
    html.open("div", "class", "scroll", "role", "region", "aria-label", "Totals", "tabindex", "0")
        .open("table", "class", "totals")
        .element("caption", "Totals per module")
        .line();
    html.open("thead").open("tr");
    COLUMNS.forEach(each -> html.element("th", each, "scope", "col"));
    html.close().close().line().open("tbody").line();
    catalogue.modules().forEach(each -> writeRow(each.name(), Totals.of(each.manifests())));
    html.close().open("tfoot").line();
    writeRow("All", catalogue.totals());
    html.close().close().close().line();
  }

  private void writeRow(String name, Totals totals) {
    html.open("tr").element("th", name, "scope", "row");
    List.of(
            totals.interfaces(),
            totals.operations(),
            totals.changes(),
            totals.reads(),
            totals.concealed(),
            totals.untracked(),
            totals.unannotated())
        .forEach(each -> html.element("td", Integer.toString(each)));
    html.close().line();
  }
}

package dev.tracker.catalogue;

import java.util.List;

/**
 * A module: a table with the methods of its interfaces, a group of rows for each interface.
 *
 * <p>On a phone the style sheet makes cards of the rows, which would take their meaning from
 * elements: hence the roles.
 */
final class HtmlModule {
  static final String START = "Recorded at the start";
  static final String CHANGE = "Reported with the change";

  /** What a browser lays out at once: more of an interface are in another group of rows. */
  private static final int ROWS_OF_A_GROUP = 50;

  private static final List<String> COLUMNS =
      List.of("Operation", "Effect", START, CHANGE, "Outcome");

  private final Markup html;
  private final HtmlMethod methods;

  HtmlModule(Markup html) {
    this.html = html;
    this.methods = new HtmlMethod(html);
  }

  void write(TrackedModule module, String id) {
    html.open("section", "class", "module", "data-module", module.name(), "aria-labelledby", id);
    html.line().open("h2", "id", id).text(module.name()).close().line();
    html.open("table", "class", "operations", "role", "table", "aria-labelledby", id).line();
    writeColumns();
    module.manifests().forEach(this::writeInterface);
    html.close().line().close().line();
  }

  private void writeColumns() {
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    COLUMNS.forEach(each -> html.element("th", each, "scope", "col", "role", "columnheader"));
    html.close().close().line();
  }

  private void writeInterface(Manifest manifest) {
    List<ManifestMethod> all = manifest.methods();
    int start = 0;
    do {
      int end = Math.min(start + ROWS_OF_A_GROUP, all.size());
      writeGroup(manifest, all.subList(start, end));
      start = end;
    } while (start < all.size());
  }

  private void writeGroup(Manifest manifest, List<ManifestMethod> group) {
    String name = manifest.interfaceName();
    html.open("tbody", "role", "rowgroup").line();
    html.open("tr", "class", "interface", "role", "row");
    html.open("th", "colspan", "5", "scope", "rowgroup", "role", "rowheader");
    html.element("span", TypeText.packagePrefix(name), "class", "package");
    html.element("span", TypeText.simple(name), "class", "type");
    writePosition(manifest);
    html.close().close().line();
    group.forEach(each -> methods.write(each, manifest));
    html.close().line();
  }

  private void writePosition(Manifest manifest) {
    if (manifest.file() != null) {
      String line = manifest.line() == null ? "" : ":" + manifest.line();
      html.text(" ").element("span", manifest.file() + line, "class", "position");
    }
  }
}

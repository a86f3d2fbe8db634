package dev.tracker.catalogue;

import dev.tracker.catalogue.ManifestMethod.Tracked;
import java.util.List;
import java.util.stream.Stream;

/** What searches and filters. Hidden until the script, without which it does nothing, shows it. */
final class HtmlFilters {
  private final Markup html;

  HtmlFilters(Markup html) {
    this.html = html;
  }

  void write(Catalogue catalogue) {
    html.open("form", "id", "filters", "role", "search", "hidden", "").line();
    writeSearch();
    writeKinds();
    writeChoice("subject", "Subject", "all subjects", subjects(catalogue));
    if (catalogue.modules().size() > 1) {
      writeChoice(
          "module", "Module", "all modules", catalogue.modules().stream().map(TrackedModule::name));
    }
    html.element("button", "Reset", "type", "reset");
    html.element("output", "", "id", "count", "role", "status").line();
    html.close().line();
  }

  private void writeSearch() {
    html.open("label", "class", "search").element("span", "Search");
    html.single(
        "input",
        "type",
        "search",
        "id",
        "search",
        "autocomplete",
        "off",
        "spellcheck",
        "false",
        "placeholder",
        "name, key, path, reason, ...",
        "aria-keyshortcuts",
        "/");
    html.close().line();
  }

  private void writeKinds() {
    html.open("label").element("span", "Show").open("select", "id", "kind");
    writeOption("", "all methods");
    writeOption("tracked", "tracked");
    writeOption("change", "changes");
    writeOption("read", "reads");
    writeOption("concealed", "masked or hashed");
    writeOption("untracked", "untracked");
    writeOption("unannotated", "unannotated");
    html.close().close().line();
  }

  private void writeChoice(String id, String name, String all, Stream<String> values) {
    html.open("label").element("span", name).open("select", "id", id);
    writeOption("", all);
    values.forEach(each -> writeOption(each, each));
    html.close().close().line();
  }

  private void writeOption(String value, String text) {
    html.element("option", text, "value", value);
  }

  private static Stream<String> subjects(Catalogue catalogue) {
    List<Manifest> manifests =
        catalogue.modules().stream().flatMap(each -> each.manifests().stream()).toList();
    return manifests.stream()
        .flatMap(each -> each.tracked().stream())
        .map(Tracked::subject)
        .filter(each -> !each.isEmpty())
        .distinct()
        .sorted();
  }
}

package dev.tracker.catalogue;

import static dev.tracker.catalogue.MarkdownText.code;
import static dev.tracker.catalogue.MarkdownText.text;

import dev.tracker.catalogue.ManifestMethod.Batch;
import dev.tracker.catalogue.ManifestMethod.Effect;
import dev.tracker.catalogue.ManifestMethod.End;
import dev.tracker.catalogue.ManifestMethod.Tracked;
import dev.tracker.catalogue.RecordedValue.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The catalogue in Markdown with tables, as GitHub and others show them. */
public final class MarkdownCatalogue {
  private final StringBuilder markdown = new StringBuilder();

  private MarkdownCatalogue() {}

  /**
   * Writes the catalogue.
   *
   * @param catalogue what is tracked
   * @return the Markdown, the same for the same catalogue
   */
  public static String write(Catalogue catalogue) {
    MarkdownCatalogue writing = new MarkdownCatalogue();
    writing.writeAll(catalogue);
    return writing.markdown.toString();
  }

  private void writeAll(Catalogue catalogue) {
    line("# " + text(catalogue.title()) + ": what is tracked");
    if (!catalogue.note().isBlank()) {
      paragraph(text(catalogue.note()));
    }
    if (catalogue.modules().isEmpty()) {
      paragraph("Nothing is tracked: no module has a manifest.");
      return;
    }
    writeTotals(catalogue);
    catalogue.modules().forEach(this::writeModule);
  }

  private void writeTotals(Catalogue catalogue) {
    line("");
    row(
        "module",
        "interfaces",
        "operations",
        "changes",
        "reads",
        "masked or hashed",
        "untracked",
        "unannotated");
    line("|---|--:|--:|--:|--:|--:|--:|--:|");
    catalogue.modules().forEach(each -> totals(text(each.name()), Totals.of(each.manifests())));
    if (catalogue.modules().size() > 1) {
      totals("**all**", catalogue.totals());
    }
  }

  private void totals(String name, Totals totals) {
    row(
        name,
        "" + totals.interfaces(),
        "" + totals.operations(),
        "" + totals.changes(),
        "" + totals.reads(),
        "" + totals.concealed(),
        "" + totals.untracked(),
        "" + totals.unannotated());
  }

  private void writeModule(TrackedModule module) {
    paragraph("## " + text(module.name()));
    module.manifests().forEach(this::writeInterface);
  }

  private void writeInterface(Manifest manifest) {
    paragraph("### " + code(manifest.interfaceName()));
    if (manifest.file() != null) {
      paragraph(text(manifest.file()) + (manifest.line() == null ? "" : ":" + manifest.line()));
    }
    writeTracked(manifest);
    if (!manifest.untracked().isEmpty()) {
      paragraph("Untracked:\n");
      manifest.untracked().forEach(each -> line("- " + method(each) + ": " + text(each.reason())));
    }
    if (!manifest.unannotated().isEmpty()) {
      paragraph("Unannotated:\n");
      manifest.unannotated().forEach(each -> line("- " + method(each)));
    }
  }

  private void writeTracked(Manifest manifest) {
    if (manifest.tracked().isEmpty()) {
      return;
    }
    line("");
    row(
        "operation",
        "effect",
        "recorded at the start",
        "reported with the change",
        "outcome",
        "method");
    line("|---|---|---|---|---|---|");
    for (Tracked each : manifest.tracked()) {
      row(
          (text(each.operation()) + " " + text(each.subject())).strip(),
          each.effect().name().toLowerCase(Locale.ROOT),
          values(each.arguments()),
          change(each),
          outcome(each),
          method(each) + rules(each));
    }
  }

  private static String rules(Tracked tracked) {
    return tracked.rules() == null ? "" : "<br>" + text(tracked.rules().text());
  }

  private static String change(Tracked tracked) {
    if (tracked.effect() == Effect.READ) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    if (tracked.batch() != null) {
      parts.add("for each of " + code(tracked.batch().path()) + limit(tracked.batch()));
    }
    if (tracked.changeId() != null) {
      parts.add(value("id", tracked.changeId()));
    }
    tracked.changeData().forEach(each -> parts.add(value(each)));
    if (tracked.changeIf() != null) {
      parts.add("only if " + code(tracked.changeIf()));
    }
    return String.join("<br>", parts);
  }

  private static String limit(Batch batch) {
    return batch.limit() == null ? "" : ", the first " + batch.limit();
  }

  private static String outcome(Tracked tracked) {
    List<String> parts = new ArrayList<>();
    if (!tracked.results().isEmpty()) {
      parts.add("records " + values(tracked.results()));
    }
    if (tracked.end() == End.COMPLETION) {
      parts.add("ends when the work is done");
    }
    tracked.expected().forEach(each -> parts.add("expects " + code(TypeText.simple(each))));
    return String.join("<br>", parts);
  }

  private static String values(List<RecordedValue> values) {
    return values.stream().map(MarkdownCatalogue::value).collect(Collectors.joining("<br>"));
  }

  private static String value(RecordedValue value) {
    return value.key() == null ? value("data", value) : value(code(value.key()), value);
  }

  private static String value(String name, RecordedValue value) {
    String path = code(value.path());
    String recorded =
        value.recorded() == Recording.PLAIN
            ? ""
            : " **" + value.recorded().name().toLowerCase(Locale.ROOT) + "**";
    return (name.equals(path) ? name : name + " = " + path) + recorded;
  }

  private static String method(ManifestMethod method) {
    String line = method.line() == null ? "" : ", line " + method.line();
    return code(TypeText.signature(method.method())) + line;
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void paragraph(String text) {
    line("\n" + text);
  }

  private void line(String text) {
    markdown.append(text).append('\n');
  }
}

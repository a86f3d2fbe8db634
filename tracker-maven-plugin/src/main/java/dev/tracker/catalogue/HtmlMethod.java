package dev.tracker.catalogue;

import dev.tracker.catalogue.ManifestMethod.Batch;
import dev.tracker.catalogue.ManifestMethod.Effect;
import dev.tracker.catalogue.ManifestMethod.End;
import dev.tracker.catalogue.ManifestMethod.Tracked;
import dev.tracker.catalogue.ManifestMethod.Unannotated;
import dev.tracker.catalogue.ManifestMethod.Untracked;
import dev.tracker.catalogue.RecordedValue.Recording;
import java.util.List;
import java.util.Locale;

/** A method: a row of its interface. */
final class HtmlMethod {
  private final Markup html;

  HtmlMethod(Markup html) {
    this.html = html;
  }

  void write(ManifestMethod method, Manifest manifest) {
    if (method instanceof Tracked tracked) {
      writeTracked(tracked, manifest);
    } else if (method instanceof Untracked untracked) {
      writeOther(untracked, manifest, "untracked", untracked.reason());
    } else if (method instanceof Unannotated unannotated) {
      writeOther(
          unannotated, manifest, "unannotated", "It has neither @TrackActivity nor @Untracked.");
    }
  }

  private void writeTracked(Tracked tracked, Manifest manifest) {
    String effect = tracked.effect() == Effect.CHANGE ? "change" : "read";
    String concealed = Totals.conceals(tracked) ? " concealed" : "";
    html.open(
        "tr",
        "role",
        "row",
        "data-kind",
        "tracked " + effect + concealed,
        "data-subject",
        tracked.subject());
    openCell("Operation");
    html.open("span", "class", "name").element("strong", tracked.operation());
    html.text(" ").text(tracked.subject()).close().line();
    writeMethod(tracked, manifest);
    if (tracked.rules() != null) {
      html.line().element("span", tracked.rules().text(), "class", "position");
    }
    html.close();
    writeBadge(effect);
    openCell(HtmlModule.START);
    writeValues(tracked.arguments());
    html.close();
    openCell(HtmlModule.CHANGE);
    writeChange(tracked);
    html.close();
    openCell("Outcome");
    writeOutcome(tracked);
    html.close().close().line();
  }

  private void writeOther(
      ManifestMethod method, Manifest manifest, String status, String explanation) {
    html.open("tr", "role", "row", "data-kind", status, "data-subject", "");
    openCell("Operation");
    writeMethod(method, manifest);
    html.close();
    writeBadge(status);
    html.open("td", "role", "cell", "class", "reason", "colspan", "3", "data-label", "Reason");
    html.element("bdi", explanation).close().close().line();
  }

  private void openCell(String label) {
    html.open("td", "role", "cell", "data-label", label);
  }

  private void writeBadge(String kind) {
    openCell("Effect");
    html.element("span", kind, "class", "badge " + kind).close();
  }

  private void writeMethod(ManifestMethod method, Manifest manifest) {
    html.element("code", TypeText.signature(method.method()), "class", "signature").line();
    if (method.line() != null) {
      String file = manifest.file() == null ? "line " : manifest.file() + ":";
      html.element("span", file + method.line(), "class", "position").line();
    }
    if (!method.declaredIn().equals(manifest.interfaceName())) {
      String from = "inherited from " + TypeText.simple(method.declaredIn());
      html.element("span", from, "class", "position");
    }
  }

  private void writeChange(Tracked tracked) {
    if (tracked.effect() == Effect.READ) {
      return;
    }
    if (tracked.batch() != null) {
      writeBatch(tracked.batch());
    }
    html.open("ul", "class", "values");
    if (tracked.changeId() != null) {
      writeItem("id", "label", tracked.changeId());
    }
    tracked.changeData().forEach(this::writeData);
    html.close();
    if (tracked.changeIf() != null) {
      html.open("span", "class", "fact").text("only if ");
      html.element("code", tracked.changeIf()).close();
    }
  }

  private void writeBatch(Batch batch) {
    html.open("span", "class", "fact").text("for each of ").element("code", batch.path());
    html.text(batch.limit() == null ? "" : ", the first " + batch.limit()).close().text(" ");
  }

  private void writeData(RecordedValue value) {
    if (value.key() == null) {
      writeItem("data", "label", value);
    } else {
      writeItem(value.key(), "key", value);
    }
  }

  private void writeOutcome(Tracked tracked) {
    writeValues(tracked.results());
    if (tracked.end() == End.COMPLETION) {
      html.element("span", "ends when the work is done", "class", "fact").text(" ");
    }
    for (String each : tracked.expected()) {
      html.open("span", "class", "fact").text("expects ");
      html.element("code", TypeText.simple(each)).close().text(" ");
    }
  }

  private void writeValues(List<RecordedValue> values) {
    if (!values.isEmpty()) {
      html.open("ul", "class", "values");
      values.forEach(this::writeData);
      html.close();
    }
  }

  private void writeItem(String name, String nameClass, RecordedValue value) {
    html.open("li").element("code", name, "class", nameClass);
    if (!name.equals(value.path())) {
      html.text(" ").element("code", value.path(), "class", "path");
    }
    if (value.recorded() != Recording.PLAIN) {
      String recorded = value.recorded().name().toLowerCase(Locale.ROOT);
      html.text(" ").element("span", recorded, "class", "tag");
    }
    html.close().text(" ");
  }
}

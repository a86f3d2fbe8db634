package dev.tracker.processor.manifest;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.Batch;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.ExpectedError;
import dev.tracker.processor.model.NamingRules;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.shown.Shown;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes what one tracked method records. */
final class OperationManifest {
  private final JsonWriter json;

  OperationManifest(JsonWriter json) {
    this.json = json;
  }

  void write(TrackedOperation operation) {
    json.name("status").value("tracked");
    json.name("operation").value(operation.operation().text());
    json.name("subject").value(operation.subject().text());
    json.name("effect").value(operation.effect().name());
    json.name("end").value(operation.shape().kind().isAsynchronous() ? "completion" : "return");
    json.name("arguments");
    entries(operation.arguments(), true);
    if (!operation.results().isEmpty()) {
      json.name("results");
      entries(operation.results(), true);
    }
    change(operation.change());
    expected(operation.expected());
    rules(operation.rules());
  }

  private void rules(NamingRules rules) {
    json.name("rules").beginObject();
    json.name("operation").value(rules.operation());
    json.name("subject").value(rules.subject());
    json.name("effect").value(rules.effect());
    json.name("changeId").value(rules.changeId());
    json.endObject();
  }

  private void change(@Nullable Change change) {
    if (change != null && change.batch() != null) {
      batch(change.batch());
    }
    json.name("changeId");
    if (change == null || change.id() == null) {
      json.value(null);
    } else {
      entry(change.id(), false);
    }
    json.name("changeData");
    entries(change == null ? List.of() : change.data(), change != null && change.dataIsMap());
    json.name("changeIf");
    json.value(
        change == null || change.condition() == null ? null : change.condition().path().text());
  }

  private void batch(Batch batch) {
    json.name("changeEach").value(batch.source().path().text());
    if (batch.limit() > 0) {
      json.name("changeLimit").value(batch.limit());
    }
  }

  private void entries(List<Entry> entries, boolean withKeys) {
    json.beginArray();
    entries.forEach(entry -> entry(entry, withKeys));
    json.endArray();
  }

  private void entry(Entry entry, boolean withKey) {
    json.beginObject();
    if (withKey) {
      json.name("key").value(entry.key());
    }
    json.name("path").value(entry.path().text());
    json.name("recorded").value(entry.protection().name().toLowerCase(Locale.ROOT));
    masked(entry);
    json.endObject();
  }

  /** Of a value that is taken apart, what is masked in it. */
  private void masked(Entry entry) {
    Shown shown =
        entry.protection() == Protection.PLAIN && entry.path() instanceof ValuePath path
            ? path.secrecy().shown()
            : null;
    if (shown != null) {
      json.name("masked").beginArray();
      shown.masked().forEach(json::value);
      json.endArray();
    }
  }

  private void expected(List<ExpectedError> expected) {
    json.name("expected").beginArray();
    expected.forEach(error -> json.value(binaryName(error.type())));
    json.endArray();
  }

  private static String binaryName(TypeName type) {
    return type instanceof ClassName name ? name.reflectionName() : type.toString();
  }
}

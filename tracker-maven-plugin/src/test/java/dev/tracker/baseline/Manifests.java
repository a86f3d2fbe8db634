package dev.tracker.baseline;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tracker.catalogue.Manifest;
import dev.tracker.catalogue.ManifestMethod;
import dev.tracker.catalogue.ManifestMethod.Batch;
import dev.tracker.catalogue.ManifestMethod.Effect;
import dev.tracker.catalogue.ManifestMethod.End;
import dev.tracker.catalogue.ManifestMethod.Tracked;
import dev.tracker.catalogue.RecordedValue;
import dev.tracker.catalogue.RecordedValue.Recording;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Manifests to compare. */
final class Manifests {
  static final String INVOICES = "com.acme.Invoices";
  static final String CREATE = "create(com.acme.Invoice)";

  static final Manifest BEFORE = invoices(create().done());

  private Manifests() {}

  static Arguments changed(String expected, Consumer<Draft> change) {
    return arguments(expected, change);
  }

  static List<String> texts(CheckResult result) {
    return result.differences().stream().map(Difference::text).sorted().toList();
  }

  static CheckResult check(Manifest before, Manifest... now) throws BaselineException {
    return BaselineCheck.check(Baseline.of(List.of(before)), List.of(now));
  }

  static Manifest invoices(ManifestMethod... methods) {
    return manifest(INVOICES, methods);
  }

  static Manifest manifest(String name, ManifestMethod... methods) {
    return new Manifest(name, "Tracked", "Invoices.java", 3, List.of(methods));
  }

  static RecordedValue value(@Nullable String key, Recording recorded) {
    return new RecordedValue(key, "some.path", recorded);
  }

  static Draft create() {
    return new Draft();
  }

  /** A tracked method, of which a test changes a part. */
  static final class Draft {
    String method = CREATE;
    String operation = "create";
    String subject = "invoice";
    Effect effect = Effect.CHANGE;
    End end = End.COMPLETION;
    List<RecordedValue> arguments =
        List.of(value("customer", Recording.PLAIN), value("email", Recording.HASHED));
    List<RecordedValue> results = List.of();
    @Nullable Batch batch;
    @Nullable RecordedValue id = value(null, Recording.PLAIN);
    List<RecordedValue> data = List.of(value("card", Recording.MASKED));
    @Nullable String condition;
    List<String> expected = List.of("com.acme.Duplicate");

    Tracked done() {
      return new Tracked(
          method, INVOICES, 7, operation, subject, effect, end, arguments, results, batch, id, data,
          condition, expected, null);
    }
  }
}

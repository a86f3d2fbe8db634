package dev.tracker.catalogue;

import dev.tracker.catalogue.ManifestMethod.Batch;
import dev.tracker.catalogue.ManifestMethod.Effect;
import dev.tracker.catalogue.ManifestMethod.End;
import dev.tracker.catalogue.ManifestMethod.Rules;
import dev.tracker.catalogue.ManifestMethod.Tracked;
import dev.tracker.catalogue.ManifestMethod.Unannotated;
import dev.tracker.catalogue.ManifestMethod.Untracked;
import dev.tracker.catalogue.RecordedValue.Recording;
import java.util.List;

/** Manifests in which every text tries to be more than text. */
final class Hostile {
  static final String TEXT =
      "\"'</script><img src=x onerror=alert(1)>--></style></td>`|\\| [a](javascript:alert(1))"
          + " <javascript:alert(1)> **b** &lt; \u202egnp.exe \u001b[31mred\u001b[0m \u0000\u2028"
          + "\n# heading\n| cell |\n``` ~~~\n";

  private Hostile() {}

  static Catalogue catalogue() {
    return of(TEXT);
  }

  /** The same, with harmless texts: of as many elements the page must be. */
  static Catalogue tame() {
    return of("harmless");
  }

  private static Catalogue of(String text) {
    return new Catalogue(
        text, text, List.of(new TrackedModule(text, List.of(manifest(text))), second(text)));
  }

  private static TrackedModule second(String text) {
    return new TrackedModule(text + "2", List.of(new Manifest(text, text, null, null, List.of())));
  }

  private static Manifest manifest(String text) {
    RecordedValue value = new RecordedValue(text + "key", text, Recording.MASKED);
    return new Manifest(
        text,
        text,
        text,
        1,
        List.of(
            new Tracked(
                text,
                text + "base",
                2,
                text,
                text,
                Effect.CHANGE,
                End.COMPLETION,
                List.of(value),
                List.of(value),
                new Batch(text, 3),
                value,
                List.of(value),
                text,
                List.of(text),
                new Rules(text, text, text, text)),
            new Unannotated(text, text, 3),
            new Untracked(text, text, null, text)));
  }
}

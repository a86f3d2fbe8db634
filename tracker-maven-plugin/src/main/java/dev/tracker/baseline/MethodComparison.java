package dev.tracker.baseline;

import dev.tracker.baseline.Difference.Kind;
import dev.tracker.catalogue.ManifestMethod.Effect;
import dev.tracker.catalogue.ManifestMethod.End;
import dev.tracker.catalogue.RecordedValue.Recording;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Finds what became of one method that is still tracked. */
final class MethodComparison {
  private final AgreedMethod agreed;
  private final AgreedMethod found;
  private final BiConsumer<Kind, String> differences;

  private MethodComparison(
      AgreedMethod agreed, AgreedMethod found, BiConsumer<Kind, String> differences) {
    this.agreed = agreed;
    this.found = found;
    this.differences = differences;
  }

  static void compare(
      AgreedMethod agreed, AgreedMethod found, BiConsumer<Kind, String> differences) {
    MethodComparison comparison = new MethodComparison(agreed, found, differences);
    comparison.labels();
    comparison.effect();
    comparison.end();
    comparison.values();
    comparison.batch();
    comparison.condition();
    comparison.expected();
  }

  private void labels() {
    label("operation", agreed.operation(), found.operation());
    label("subject", agreed.subject(), found.subject());
  }

  private void label(String role, String before, String now) {
    if (before.equals(now)) {
      return;
    }
    String keep = "; set %s = \"%s\" to keep the name".formatted(role, before);
    if (before.isEmpty()) {
      renamed("its %s was empty, and is now \"%s\"".formatted(role, now));
    } else if (now.isEmpty()) {
      renamed("its %s was \"%s\", and is now empty".formatted(role, before) + keep);
    } else {
      renamed("its %s was renamed from \"%s\" to \"%s\"".formatted(role, before, now) + keep);
    }
  }

  private void effect() {
    if (agreed.effect() == found.effect()) {
      return;
    }
    if (found.effect() == Effect.READ) {
      weaker("its effect was CHANGE, and is now READ: success no longer reports a change");
    } else {
      added("its effect was READ, and is now CHANGE");
    }
  }

  private void end() {
    if (agreed.end() == found.end()) {
      return;
    }
    if (found.end() == End.RETURN) {
      weaker("it ended when the work was done, and now ends on return");
    } else {
      added("it ended on return, and now ends when the work is done");
    }
  }

  private void values() {
    SortedMap<String, Recording> all = new TreeMap<>(agreed.values());
    all.putAll(found.values());
    for (Map.Entry<String, Recording> value : all.entrySet()) {
      Recording before = agreed.values().get(value.getKey());
      Recording now = found.values().get(value.getKey());
      if (before == null) {
        gained(value.getKey(), value.getValue());
      } else if (now == null) {
        weaker(value.getKey() + " is no longer recorded");
      } else if (before != now) {
        recordedOtherwise(value.getKey(), before, now);
      }
    }
  }

  /** What is new in the clear may be a secret; but an id is there to be seen. */
  private void gained(String value, Recording now) {
    if (now == Recording.PLAIN && !value.equals(AgreedMethod.CHANGE_ID)) {
      weaker(value + " is new, and recorded plain");
    } else {
      added(value + " is new, and recorded " + BaselineText.word(now));
    }
  }

  private void recordedOtherwise(String value, Recording before, Recording now) {
    String text =
        "%s was %s, and is now %s"
            .formatted(value, BaselineText.word(before), BaselineText.word(now));
    if (openness(now) > openness(before)) {
      weaker(text);
    } else {
      added(text);
    }
  }

  private static int openness(Recording recording) {
    return switch (recording) {
      case MASKED -> 0;
      case HASHED -> 1;
      case PLAIN -> 2;
    };
  }

  private void batch() {
    if (agreed.batch() && !found.batch()) {
      weaker("changeEach was removed: a success reports one change, not one for each element");
    } else if (!agreed.batch() && found.batch()) {
      added("changeEach is new: a success reports one change for each element");
    } else if (told(found) < told(agreed)) {
      weaker("changeLimit is " + found.limit() + ": fewer elements are reported separately");
    } else if (told(found) > told(agreed)) {
      added("changeLimit is higher, or was removed: more elements are reported separately");
    }
  }

  private static int told(AgreedMethod method) {
    return method.limit() == 0 ? Integer.MAX_VALUE : method.limit();
  }

  private void condition() {
    if (agreed.conditional() == found.conditional()) {
      return;
    }
    if (found.conditional()) {
      weaker("changeIf is new: some successes no longer report a change");
    } else {
      added("changeIf was removed: every success reports a change");
    }
  }

  private void expected() {
    for (String type : found.expected()) {
      if (!agreed.expected().contains(type)) {
        weaker(type + " is now expected: it is no longer reported as a failure");
      }
    }
    for (String type : agreed.expected()) {
      if (!found.expected().contains(type)) {
        added(type + " is no longer expected: it is reported as a failure");
      }
    }
  }

  private void weaker(String text) {
    differences.accept(Kind.WEAKER, text);
  }

  private void renamed(String text) {
    differences.accept(Kind.RENAMED, text);
  }

  private void added(String text) {
    differences.accept(Kind.ADDED, text);
  }
}

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
    String keep = "; %s = \"%s\" keeps the name".formatted(role, before);
    if (before.isEmpty()) {
      renamed("its %s was none, and is \"%s\" now".formatted(role, now));
    } else if (now.isEmpty()) {
      renamed("its %s was \"%s\", and is none now".formatted(role, before) + keep);
    } else {
      renamed("its %s is renamed from \"%s\" to \"%s\"".formatted(role, before, now) + keep);
    }
  }

  private void effect() {
    if (agreed.effect() == found.effect()) {
      return;
    }
    if (found.effect() == Effect.READ) {
      weaker("its effect is READ, and was CHANGE: success reports no change any more");
    } else {
      added("its effect is CHANGE, and was READ");
    }
  }

  private void end() {
    if (agreed.end() == found.end()) {
      return;
    }
    if (found.end() == End.RETURN) {
      weaker("it ends on return, and went on until the work was done");
    } else {
      added("it goes on until the work is done, and ended on return");
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
        weaker(value.getKey() + " is not recorded any more");
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
        "%s is recorded %s, and was %s"
            .formatted(value, BaselineText.word(now), BaselineText.word(before));
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
      weaker("changeEach is gone: a success is one change, which tells no elements apart");
    } else if (!agreed.batch() && found.batch()) {
      added("changeEach is new: each element is a change of its own");
    } else if (told(found) < told(agreed)) {
      weaker("changeLimit is " + found.limit() + ": fewer elements are a change of their own");
    } else if (told(found) > told(agreed)) {
      added("changeLimit is higher, or gone: more elements are a change of their own");
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
      weaker("changeIf is new: not every success reports a change any more");
    } else {
      added("changeIf is gone: every success reports a change");
    }
  }

  private void expected() {
    for (String type : found.expected()) {
      if (!agreed.expected().contains(type)) {
        weaker(type + " is expected now: it is not reported as a failure any more");
      }
    }
    for (String type : agreed.expected()) {
      if (!found.expected().contains(type)) {
        added(type + " is not expected any more: it is reported as a failure");
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

package dev.tracker.baseline;

import dev.tracker.catalogue.ManifestMethod.Effect;
import dev.tracker.catalogue.ManifestMethod.End;
import dev.tracker.catalogue.ManifestMethod.Tracked;
import dev.tracker.catalogue.RecordedValue;
import dev.tracker.catalogue.RecordedValue.Recording;
import dev.tracker.file.VisibleText;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What trackers receive of a method. Paths are left out, because a renamed parameter makes no
 * difference to trackers. Immutable.
 *
 * @param operation the verb
 * @param subject the noun; empty where there is none
 * @param effect whether success reports a change
 * @param end when the activity ends
 * @param values how each value is recorded, by what it is: {@code argument name}, {@code result
 *     name}, {@code changeId}, {@code changeData name}, or {@code changeData} for one value without
 *     a key
 * @param batch whether there is a change for each of several things
 * @param limit of how many of them at most; 0 where that is not limited
 * @param conditional whether a condition decides if there was a change
 * @param expected the binary names of the exceptions that are a normal outcome
 */
public record AgreedMethod(
    String operation,
    String subject,
    Effect effect,
    End end,
    SortedMap<String, Recording> values,
    boolean batch,
    int limit,
    boolean conditional,
    SortedSet<String> expected) {
  static final String ARGUMENT = "argument";
  static final String RESULT = "result";
  static final String CHANGE_ID = "changeId";
  static final String CHANGE_DATA = "changeData";

  /** Copies the map and the set, with each text on one line, as the file of a baseline has it. */
  public AgreedMethod {
    operation = VisibleText.of(operation);
    subject = VisibleText.of(subject);
    SortedMap<String, Recording> visibleValues = new TreeMap<>();
    values.forEach((value, recorded) -> visibleValues.put(VisibleText.of(value), recorded));
    values = Collections.unmodifiableSortedMap(visibleValues);
    SortedSet<String> visibleTypes = new TreeSet<>();
    expected.forEach(each -> visibleTypes.add(VisibleText.of(each)));
    expected = Collections.unmodifiableSortedSet(visibleTypes);
  }

  static AgreedMethod of(Tracked method) {
    SortedMap<String, Recording> values = new TreeMap<>();
    put(ARGUMENT, method.arguments(), values);
    put(RESULT, method.results(), values);
    put(CHANGE_DATA, method.changeData(), values);
    if (method.changeId() != null) {
      values.put(CHANGE_ID, method.changeId().recorded());
    }
    return new AgreedMethod(
        method.operation(),
        method.subject(),
        method.effect(),
        method.end(),
        values,
        method.batch() != null,
        method.batch() == null || method.batch().limit() == null ? 0 : method.batch().limit(),
        method.changeIf() != null,
        new TreeSet<>(method.expected()));
  }

  /** What trackers call it. */
  String activity() {
    return (operation + " " + subject).strip();
  }

  private static void put(
      String role, List<RecordedValue> recorded, SortedMap<String, Recording> values) {
    for (RecordedValue value : recorded) {
      values.put(value.key() == null ? role : role + " " + value.key(), value.recorded());
    }
  }
}

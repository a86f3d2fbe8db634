package dev.tracker.processor.generate.names;

import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.shown.Part.TakenApart;
import dev.tracker.processor.model.shown.Shown;
import dev.tracker.processor.model.shown.ShownType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The methods that take values apart, one for each type of such values, and their names. */
public final class ShownMethods {
  private final Map<String, ShownType> types = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  ShownMethods(List<TrackedOperation> operations, UnaryOperator<String> unused) {
    operations.stream()
        .flatMap(TrackedOperation::recorded)
        .flatMap(entry -> shown(entry).stream())
        .flatMap(shown -> shown.types().stream())
        .forEach(type -> types.putIfAbsent(type.type().toString(), type));
    types.forEach((key, type) -> names.put(key, unused.apply(type.name() + "Shown")));
  }

  /** How the value of an entry is taken apart; empty where it is not. */
  public static Optional<Shown> shown(Entry entry) {
    return entry.protection() == Protection.PLAIN && entry.path() instanceof ValuePath path
        ? Optional.ofNullable(path.secrecy().shown())
        : Optional.empty();
  }

  /** The types, in the order of their first use. */
  public List<ShownType> types() {
    return List.copyOf(types.values());
  }

  /** The method that takes a value of a type apart. */
  public String of(TypeName type) {
    return Objects.requireNonNull(names.get(type.toString()));
  }

  /** Whether values of a type may have such values within. */
  public boolean areNested(TypeName type) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(parts(type.toString()));
    while (!next.isEmpty()) {
      String each = next.remove();
      if (each.equals(type.toString())) {
        return true;
      }
      if (seen.add(each)) {
        next.addAll(parts(each));
      }
    }
    return false;
  }

  private List<String> parts(String type) {
    return Objects.requireNonNull(types.get(type)).form().parts().stream()
        .filter(TakenApart.class::isInstance)
        .map(part -> ((TakenApart) part).type().toString())
        .toList();
  }
}

package dev.tracker.spi;

import dev.tracker.TrackedMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns the arguments of an activity into named fields, for trackers that write fields: whatever
 * the arguments are, nothing is thrown, nothing is lost, no secret is told, and nobody takes an
 * argument for one of the tracker's own fields. Immutable and thread-safe.
 *
 * <ul>
 *   <li>A key of letters from a to z, digits, {@code _}, {@code .} and {@code -} is the field's
 *       name. Any other key, one of over 100 characters, which is cut, and one that is reserved
 *       gets the prefix {@code arg.}, and {@code _} for what is neither letter nor digit.
 *   <li>A key that is no string is {@code !bad_key.} and its text.
 *   <li>A last key without a value is itself the value of {@code !missing_value}.
 *   <li>Values are written as a {@link ValueFormat} says.
 * </ul>
 *
 * <p>What a tracker writes a field under is made of the name: the name itself, or an attribute's
 * key. All that can be known of a method's arguments before it is called is found out once:
 *
 * <pre>{@code
 * ArgumentPlan<Column> plan = fields.of(method, kvArgs);
 * for (int i = 0; i < plan.size(); i++) {
 *   row.set(plan.key(i), plan.text(i, kvArgs));
 * }
 * }</pre>
 *
 * @param <K> what a field is written under
 */
public final class ArgumentFields<K> {
  /** Keys may come from data, so without end; what is not remembered is decided again. */
  private static final int MOST_REMEMBERED = 1_000;

  private final ValueFormat values;
  private final Predicate<String> isReserved;
  private final Function<? super String, ? extends K> key;
  private final SpareText spare = new SpareText();
  private final ArgumentPlan<K> none;
  private final MethodCache<ArgumentPlan<K>> byMethod = new MethodCache<>(this::planOfMethod);

  /** The fields of keys that have come before, for activities that are started by hand. */
  private final Map<String, ArgumentField<K>> byKey = new ConcurrentHashMap<>();

  /**
   * Fields of a tracker.
   *
   * @param values how values are written, and which are secret
   * @param isReserved whether a name is that of a field of the tracker's own
   * @param key makes of a name what the field is written under
   */
  public ArgumentFields(
      ValueFormat values, Predicate<String> isReserved, Function<? super String, ? extends K> key) {
    this.values = Objects.requireNonNull(values, "values");
    this.isReserved = Objects.requireNonNull(isReserved, "isReserved");
    this.key = Objects.requireNonNull(key, "key");
    this.none = new ArgumentPlan<>(values, spare, List.of());
  }

  /**
   * Fields that are written under their names.
   *
   * @param values how values are written, and which are secret
   * @param isReserved whether a name is that of a field of the tracker's own
   * @return the fields of a tracker
   */
  public static ArgumentFields<String> named(ValueFormat values, Predicate<String> isReserved) {
    return new ArgumentFields<>(values, isReserved, name -> name);
  }

  /**
   * The fields of the arguments of one activity.
   *
   * @param method the method that is called, {@code null} where the activity is started by hand
   * @param kvArgs keys and values in turn; a method's own, or any others
   * @return the fields, without their values
   */
  public ArgumentPlan<K> of(@Nullable TrackedMethod method, @Nullable Object[] kvArgs) {
    if (method != null) {
      ArgumentPlan<K> planned = byMethod.get(method);
      if (planned.isFor(kvArgs)) {
        return planned;
      }
    }
    return kvArgs.length == 0 ? none : plan(kvArgs);
  }

  private ArgumentPlan<K> planOfMethod(TrackedMethod method) {
    return new ArgumentPlan<>(
        values, spare, method.argumentKeys().stream().map(this::field).toList());
  }

  private ArgumentPlan<K> plan(@Nullable Object[] kvArgs) {
    List<ArgumentField<K>> fields = new ArrayList<>();
    int pairs = kvArgs.length / 2;
    for (int i = 0; i < 2 * pairs; i += 2) {
      fields.add(kvArgs[i] instanceof String name ? field(name) : badKey(kvArgs[i]));
    }
    if (kvArgs.length > 2 * pairs) {
      fields.add(missingValue(kvArgs));
    }
    return new ArgumentPlan<>(values, spare, fields);
  }

  private ArgumentField<K> field(String name) {
    ArgumentField<K> known = byKey.get(name);
    if (known != null) {
      return known;
    }
    ArgumentField<K> field = field(name, FieldNames.of(name, isReserved), name);
    if (name.length() <= FieldNames.LONGEST && byKey.size() < MOST_REMEMBERED) {
      byKey.put(name, field);
    }
    return field;
  }

  private ArgumentField<K> badKey(@Nullable Object badKey) {
    return field("", FieldNames.ofBadKey(values.format(badKey)), ValueText.of(badKey).toString());
  }

  /** A key too many or too few has shifted the pairs: the secret of a name before may be here. */
  private ArgumentField<K> missingValue(@Nullable Object[] kvArgs) {
    int before = kvArgs.length - 2;
    String name = before >= 0 && kvArgs[before] instanceof String text ? text : "";
    return field("", FieldNames.MISSING_VALUE, name);
  }

  /**
   * A field.
   *
   * @param secretIf the name that says whether its value is secret
   */
  private ArgumentField<K> field(String passed, String name, String secretIf) {
    return new ArgumentField<>(
        passed, name, key.apply(name), values.redaction().isSecret(secretIf));
  }
}

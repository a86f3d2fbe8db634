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
 * Turns the arguments of an activity into named fields, for trackers that write fields. Whatever
 * the arguments are, it never throws and loses nothing. It hides secrets, and an argument never
 * looks like one of the tracker's own fields. Immutable and thread-safe.
 *
 * <ul>
 *   <li>A key of letters from a to z, digits, {@code _}, {@code .} and {@code -} is the field's
 *       name. Other keys, reserved keys and keys of over 100 characters (which are cut) get the
 *       prefix {@code arg.}, with {@code _} for everything except letters and digits.
 *   <li>A key that is not a string becomes {@code !bad_key.} plus its text.
 *   <li>A last key without a value becomes the value of {@code !missing_value}.
 *   <li>Values are written as {@link ValueFormat} describes.
 * </ul>
 *
 * <p>A tracker writes a field under something made from its name: the name itself, or an attribute
 * key. The fields of a method's arguments are prepared once:
 *
 * <pre>{@code
 * ArgumentPlan<Column> plan = fields.of(method, kvArgs);
 * for (int i = 0; i < plan.size(); i++) {
 *   row.set(plan.key(i), plan.text(i, kvArgs));
 * }
 * }</pre>
 *
 * @param <K> the type of what a field is written under
 * @since 0.1.0
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
   * Creates the fields of a tracker.
   *
   * @param values how values are written, and which are secret
   * @param isReserved whether the tracker has a field of this name
   * @param key turns a name into what the field is written under
   */
  public ArgumentFields(
      ValueFormat values, Predicate<String> isReserved, Function<? super String, ? extends K> key) {
    this.values = Objects.requireNonNull(values, "values");
    this.isReserved = Objects.requireNonNull(isReserved, "isReserved");
    this.key = Objects.requireNonNull(key, "key");
    this.none = new ArgumentPlan<>(values, spare, List.of());
  }

  /**
   * Creates fields that are written under their names.
   *
   * @param values how values are written, and which are secret
   * @param isReserved whether the tracker has a field of this name
   * @return the fields of a tracker
   */
  public static ArgumentFields<String> named(ValueFormat values, Predicate<String> isReserved) {
    return new ArgumentFields<>(values, isReserved, name -> name);
  }

  /**
   * The fields of the arguments of one activity.
   *
   * @param method the called method; {@code null} if the activity is started by hand
   * @param kvArgs any keys and values in turn
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

package dev.tracker.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArgumentFieldsTest {
  private static final TrackedMethod LOGIN =
      TrackedMethod.of(Runnable.class, "run", "login", "user", Effect.READ, "name", "password");

  private final ArgumentFields<String> fields =
      ArgumentFields.named(ValueFormat.standard().withMaxLength(5), "operation"::equals);

  private Map<String, @Nullable Object> typed(@Nullable Object... kvArgs) {
    return typed(null, kvArgs);
  }

  private Map<String, @Nullable Object> typed(
      @Nullable TrackedMethod method, @Nullable Object... kvArgs) {
    ArgumentPlan<String> plan = fields.of(method, kvArgs);
    Map<String, @Nullable Object> seen = new LinkedHashMap<>();
    for (int i = 0; i < plan.size(); i++) {
      seen.put(plan.key(i), plan.typed(i, kvArgs));
    }
    return seen;
  }

  @Test
  void simpleValuesKeepTheirTypeWherePossible() {
    assertThat(
            typed(
                "on",
                true,
                "count",
                7,
                "size",
                8L,
                "ratio",
                0.123456,
                "part",
                0.5f,
                "port",
                (short) 80,
                "flags",
                (byte) 3,
                "last",
                null,
                "kind",
                'c'))
        .containsExactly(
            entry("on", true),
            entry("count", 7),
            entry("size", 8L),
            entry("ratio", 0.123456),
            entry("part", 0.5f),
            entry("port", (short) 80),
            entry("flags", (byte) 3),
            entry("last", null),
            entry("kind", "c"));
  }

  @Test
  void secretsAreHiddenWhateverTheirType() {
    assertThat(typed("pin_password", 1234, "token", "t"))
        .containsExactly(entry("pin_password", Redaction.MARK), entry("token", Redaction.MARK));
  }

  @Test
  void oddArgumentsAreKept() {
    assertThat(typed(List.of(1), 2, "operation", null, "password"))
        .containsExactly(
            entry("!bad_key._1_", 2),
            entry("arg.operation", null),
            entry("!missing_value", "passw…(cut, 8 chars)"));
  }

  @Test
  void asTextEverythingIsBounded() {
    Object[] kvArgs = {"ratio", 0.123456};
    assertThat(fields.of(null, kvArgs).text(0, kvArgs)).isEqualTo("0.123…(cut, 8 chars)");
  }

  @Test
  void allCallsOfAMethodHaveOnePlan() {
    ArgumentPlan<String> plan = fields.of(LOGIN, new Object[] {"name", "x", "password", 1});
    assertThat(fields.of(LOGIN, new Object[] {"name", null, "password", "y"})).isSameAs(plan);
    assertThat(typed(LOGIN, "name", 7, "password", 8))
        .containsExactly(entry("name", 7), entry("password", Redaction.MARK));
  }

  @Test
  void othersThanTheMethodsOwnAreNotTakenForThem() {
    assertThat(typed(LOGIN, "password", 7, "name", 8))
        .containsExactly(entry("password", Redaction.MARK), entry("name", 8));
    assertThat(typed(LOGIN, "name", 7)).containsExactly(entry("name", 7));
    assertThat(typed(LOGIN, "name", 7, "password"))
        .containsExactly(entry("name", 7), entry("!missing_value", "passw…(cut, 8 chars)"));
    assertThat(typed(LOGIN)).isEmpty();
  }

  @Test
  void keysAreMadeOnceForEachName() {
    List<String> made = new ArrayList<>();
    ArgumentFields<String> columns =
        new ArgumentFields<>(
            ValueFormat.standard(),
            name -> false,
            name -> {
              made.add(name);
              return "column " + name;
            });
    Object[] kvArgs = {"name", "x"};
    assertThat(columns.of(null, kvArgs).key(0)).isEqualTo("column name");
    assertThat(columns.of(null, kvArgs).key(0)).isEqualTo("column name");
    assertThat(made).containsExactly("name");
  }

  private static String text(ValueFormat values, @Nullable Object... kvArgs) {
    return ArgumentFields.named(values, name -> false).of(null, kvArgs).text(kvArgs);
  }

  @Test
  void togetherTheyAreTheTextOfAMap() {
    ValueFormat values = ValueFormat.standard();
    assertThat(text(values)).isEqualTo("{}");
    assertThat(text(values, "id", 7L, "on", true, "kind", "a b", "token", "t", "none", null))
        .isEqualTo("{id=7, on=true, kind='a b', token=[REDACTED], none=null}");
    assertThat(text(values, "tags", List.of(1, 2), 1, "x", "odd"))
        .isEqualTo("{tags='[1, 2]', !bad_key.1=x, !missing_value=odd}");
    assertThat(text(values.withMaxEntries(1), "a", 1, "b", 2)).isEqualTo("{a=1, …(cut, size 2)}");
    assertThat(text(values.withMaxLength(5), "a", 123, "b", 2))
        .isEqualTo("{a=123, …(cut, size 2)}");
    assertThat(text(values.withMaxDepth(0), "a", 1)).isEqualTo("{…(cut, size 1)}");
  }

  @Test
  void togetherTheyAreOnOneLineThatShowsAllThereIs() {
    assertThat(text(ValueFormat.standard(), "a", "x\ny", "b", "\u202e", "c", List.of("\u001b")))
        .isEqualTo("{a='x\\ny', b=\\u202e, c='[\\u001b]'}");
  }

  @Test
  void whatIsTooLongIsCutOnce() {
    assertThat(text(ValueFormat.standard().withMaxLength(40), "name", "x".repeat(50)))
        .isEqualTo("{name='" + "x".repeat(34) + "…(cut, 50 chars)'}");
  }
}

package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentFieldsTest {
  private final ArgumentFields fields =
      new ArgumentFields(ValueFormat.standard().withMaxLength(5), "operation"::equals);

  private Map<String, Object> typed(Object... kvArgs) {
    Map<String, Object> seen = new LinkedHashMap<>();
    fields.forEachTyped(kvArgs, seen::put);
    return seen;
  }

  @Test
  void simpleValuesKeepTheirTypeWherePossible() {
    assertThat(typed("on", true, "count", 7, "size", 8L, "ratio", 0.123456, "kind", 'c'))
        .containsExactly(
            entry("on", true),
            entry("count", 7),
            entry("size", 8L),
            entry("ratio", 0.123456),
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
            entry("arg.operation", "null"),
            entry("!missing_value", "passw…(cut, 8 chars)"));
  }

  @Test
  void asTextEverythingIsBounded() {
    Map<String, String> seen = new LinkedHashMap<>();
    fields.forEach(new Object[] {"ratio", 0.123456}, seen::put);
    assertThat(seen).containsExactly(entry("ratio", "0.123…(cut, 8 chars)"));
  }
}

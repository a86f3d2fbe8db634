package dev.tracker.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReportedChangesTest {
  private final ReportedChanges changes =
      new ReportedChanges(ValueFormat.standard().withMaxEntries(2));

  @Test
  void areNoneAtFirst() {
    assertThat(changes.count()).isZero();
    assertThat(changes.id()).isNull();
    assertThat(changes.data()).isNull();
    assertThat(changes.ids()).isEqualTo("[]");
  }

  @Test
  void haveTheDataOfTheFirstAsTheyWere() {
    List<String> data = new ArrayList<>(List.of("a"));
    changes.add("1", data);
    data.clear();
    changes.add("2", "b");

    assertThat(changes.count()).isEqualTo(2);
    assertThat(changes.id()).isEqualTo("1");
    assertThat(changes.data()).isEqualTo("[a]");
    assertThat(changes.ids()).isEqualTo("[1, 2]");
  }

  @Test
  void mayHaveNeitherIdNorData() {
    changes.add(null, null);
    changes.add(null, "later");

    assertThat(changes.id()).isNull();
    assertThat(changes.data()).isNull();
    assertThat(changes.ids()).isEqualTo("[null, null]");
  }

  @Test
  void keepNoMoreIdsThanAreWritten() {
    for (int i = 0; i < 1_000; i++) {
      changes.add(Integer.toString(i), Map.of("password", "x"));
    }

    assertThat(changes.count()).isEqualTo(1_000);
    assertThat(changes.ids()).startsWith("[0, 1").hasSizeLessThan(30);
    assertThat(changes.data()).isEqualTo("{password=[REDACTED]}");
  }
}

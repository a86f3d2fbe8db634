package dev.tracker.journal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MicrosTest {
  @ParameterizedTest
  @CsvSource({
    "1970-01-01T00:00:00Z, 0, 1970-01-01T00:00:00Z",
    "2026-12-31T23:59:59.999999999Z, 1798761599999999, 2026-12-31T23:59:59.999999Z",
    "1969-12-31T23:59:59.999999999Z, -1, 1969-12-31T23:59:59.999999Z",
    "2026-10-25T00:30:00.000001Z, 1792888200000001, 2026-10-25T00:30:00.000001Z",
    "2026-10-25T01:30:00.000001Z, 1792891800000001, 2026-10-25T01:30:00.000001Z",
  })
  void cutsAndNeverRounds(Instant instant, long micros, Instant cut) {
    assertThat(Micros.of(instant)).isEqualTo(micros);
    assertThat(Micros.toInstant(micros)).isEqualTo(cut);
  }
}

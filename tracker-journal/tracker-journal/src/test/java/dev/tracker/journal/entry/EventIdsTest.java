package dev.tracker.journal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventIdsTest {
  private static final Instant NOW = Instant.parse("2026-10-25T00:30:00.123456Z");

  @Test
  void isOfVersion7AndTellsTheTime() {
    UUID id = new EventIds(Clock.fixed(NOW, ZoneOffset.UTC), new RandomBytes()).next();
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    assertThat(id.getMostSignificantBits() & 0xfff).isEqualTo(456 * 4096 / 1000);
  }

  /** The clock stands still: more ids than a millisecond has fractions. */
  @Test
  void growsWhateverTheClockDoes() {
    EventIds ids = new EventIds(Clock.fixed(NOW, ZoneOffset.UTC), new RandomBytes());
    UUID before = ids.next();
    for (int i = 0; i < 10_000; i++) {
      UUID next = ids.next();
      assertThat(next.toString()).isGreaterThan(before.toString());
      assertThat(next.version()).isEqualTo(7);
      before = next;
    }
  }

  @Test
  void randomBytesDoNotRepeat() {
    RandomBytes random = new RandomBytes();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 5_000; i++) {
      assertThat(seen.add(Arrays.toString(random.next(16)))).isTrue();
    }
  }
}

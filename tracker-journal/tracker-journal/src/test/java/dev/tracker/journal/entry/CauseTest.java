package dev.tracker.journal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.archive.ArchivedEntry;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CauseTest {
  private static final Cause CAUSE = new Cause(new UUID(1, 2), 3);

  @Test
  void isReadAsItIsWritten() {
    assertThat(CAUSE).hasToString("00000000-0000-0001-0000-000000000002/3");
    assertThat(Cause.parse(CAUSE.toString())).isEqualTo(CAUSE);
    for (String none : new String[] {"", "x", "x/1", CAUSE.event() + "/", CAUSE.event() + "/0"}) {
      assertThatThrownBy(() -> Cause.parse(none)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void isSealedAndArchivedWithItsEntry() {
    Entry plain = Entries.change("7", "{}");
    Origin origin = plain.origin();
    Entry caused =
        new Entry(
            plain.eventId(),
            plain.kind(),
            plain.occurred(),
            plain.call(),
            plain.result(),
            new Origin(
                origin.tenant(), origin.requestId(), origin.traceId(), origin.spanId(), CAUSE),
            null,
            plain.personal());
    assertThat(caused.leaf(1).text()).startsWith("{\"cause\":\"" + CAUSE + "\",");
    String personal = ((Personal) caused.personal()).canonical();
    assertThat(new ArchivedEntry(caused.leaf(1).text(), personal).entry()).isEqualTo(caused);
  }
}

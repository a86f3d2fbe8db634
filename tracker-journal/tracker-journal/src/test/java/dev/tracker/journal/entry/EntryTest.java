package dev.tracker.journal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Outcome;
import dev.tracker.journal.merkle.Hash;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryTest {
  private static final Personal PERSONAL =
      new Personal("alice", "7", null, null, "{\"n\":9007199254740993}", new byte[16]);

  private static final Entry ENTRY =
      new Entry(
          new UUID(1, 2),
          EntryKind.CHANGE,
          1_792_888_200_000_001L,
          new Call("op", "update", "user", "com.acme.Users", "update"),
          new Result(Outcome.SUCCESS, null, 5L),
          new Origin(null, "r", null, null),
          null,
          PERSONAL);

  @Test
  void isHashedInTheCanonicalFormOfItsClearFields() {
    assertThat(PERSONAL.canonical())
        .isEqualTo(
            "{\"actor\":\"alice\",\"changed_id\":\"7\",\"data\":\"{\\\"n\\\":9007199254740993}\","
                + "\"salt\":\"00000000000000000000000000000000\"}");
    assertThat(ENTRY.leaf(12).text())
        .isEqualTo(
            "{\"duration\":\"5\",\"event_id\":\"00000000-0000-0001-0000-000000000002\","
                + "\"format\":\"1\",\"interface\":\"com.acme.Users\",\"kind\":\"change\","
                + "\"method\":\"update\",\"occurred\":\"1792888200000001\",\"op_id\":\"op\","
                + "\"operation\":\"update\",\"outcome\":\"success\",\"personal\":\""
                + PERSONAL.hash()
                + "\",\"position\":\"12\",\"request_id\":\"r\",\"subject\":\"user\"}");
  }

  @Test
  void anErasedEntryIsTheSameLeaf() {
    Entry erased =
        new Entry(
            ENTRY.eventId(),
            ENTRY.kind(),
            ENTRY.occurred(),
            ENTRY.call(),
            ENTRY.result(),
            ENTRY.origin(),
            null,
            new Erased(PERSONAL.hash()));
    assertThat(erased.leaf(3).text()).isEqualTo(ENTRY.leaf(3).text());
  }

  @Test
  void eachFieldAndTheSaltChangesTheHash() {
    byte[] salt = new byte[16];
    salt[15] = 1;
    Set<Hash> hashes = new HashSet<>();
    hashes.add(new Personal("x", null, null, null, null, new byte[16]).hash());
    hashes.add(new Personal(null, "x", null, null, null, new byte[16]).hash());
    hashes.add(new Personal(null, null, "x", null, null, new byte[16]).hash());
    hashes.add(new Personal(null, null, null, "x", null, new byte[16]).hash());
    hashes.add(new Personal(null, null, null, null, "x", new byte[16]).hash());
    hashes.add(new Personal(null, null, null, null, "x", salt).hash());
    hashes.add(new Personal(null, null, null, null, null, new byte[16]).hash());
    hashes.add(new Personal("", null, null, null, null, new byte[16]).hash());
    assertThat(hashes).hasSize(8);
  }

  @Test
  void personalFieldsStayOutOfLogs() {
    assertThat(ENTRY.toString()).doesNotContain("alice").doesNotContain("9007");
  }

  @Test
  void wordsAreReadBack() {
    for (Outcome outcome : Outcome.values()) {
      assertThat(Outcomes.of(outcome.word())).isEqualTo(outcome);
    }
    for (EntryKind kind : EntryKind.values()) {
      assertThat(EntryKind.of(kind.word())).isEqualTo(kind);
    }
    assertThat(Outcome.ROLLED_BACK.word()).isEqualTo("rolled_back");
    assertThatThrownBy(() -> Outcomes.of("SUCCESS")).isInstanceOf(IllegalArgumentException.class);
  }
}

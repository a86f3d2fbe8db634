package dev.tracker.journal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Outcome;
import dev.tracker.journal.database.JournalFixture;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.StoredEntry;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class JournalTest {
  private final JournalFixture fixture;
  private final Journal journal;

  JournalTest(TestDatabase kind) throws SQLException {
    fixture = new JournalFixture(kind);
    journal = Journal.on(fixture.database());
  }

  @AfterEach
  void dispose() throws Exception {
    fixture.close();
  }

  private static Entry call(String operation, Outcome outcome, String actor, Instant time) {
    Personal personal = new Personal(actor, null, null, null, null, new byte[16]);
    EntryKind kind = outcome == Outcome.SUCCESS ? EntryKind.CHANGE : EntryKind.CALL;
    return Entries.entry(kind, time, operation, outcome, personal, "r-" + operation);
  }

  private static List<String> data(List<State> states) {
    return states.stream()
        .map(state -> ((Personal) state.stored().entry().personal()).data())
        .toList();
  }

  @Test
  void aHistoryTellsWhatDiffersFromStateToState() throws SQLException {
    fixture.write(
        List.of(
            Entries.change("7", "{\"name\":\"Ada\",\"home\":{\"city\":\"London\"}}"),
            Entries.change("8", "{\"name\":\"Bob\"}"),
            Entries.change("7", "{\"name\":\"Ada L\",\"home\":{\"city\":\"London\"},\"n\":1}"),
            Entries.change("7", null)));
    fixture.sequence();
    List<State> states = journal.history("user", "7").toList();
    assertThat(states).hasSize(3);
    assertThat(states.get(0).differences())
        .containsExactly(
            new Difference("home.city", null, "London"), new Difference("name", null, "Ada"));
    assertThat(states.get(1).differences())
        .containsExactly(new Difference("n", null, "1"), new Difference("name", "Ada", "Ada L"));
    assertThat(states.get(2).differences())
        .containsExactly(
            new Difference("home.city", "London", null),
            new Difference("n", "1", null),
            new Difference("name", "Ada L", null));
    assertThat(journal.history("group", "7")).isEmpty();
  }

  @Test
  void aHistoryComesInPagesAndEndsWithWhatHasNoPositionYet() throws SQLException {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      entries.add(Entries.change("7", "{\"v\":" + i + "}"));
    }
    fixture.write(entries.subList(0, 5));
    fixture.sequence();
    fixture.write(entries.subList(5, 7));
    Page<State, Long> first = journal.history("user", "7", 2, null);
    Page<State, Long> second = journal.history("user", "7", 2, first.next());
    Page<State, Long> third = journal.history("user", "7", 2, second.next());
    assertThat(data(first.items())).containsExactly("{\"v\":0}", "{\"v\":1}");
    assertThat(data(second.items())).containsExactly("{\"v\":2}", "{\"v\":3}");
    assertThat(second.items().get(0).differences()).containsExactly(new Difference("v", "1", "2"));
    assertThat(data(third.items())).containsExactly("{\"v\":4}", "{\"v\":5}", "{\"v\":6}");
    assertThat(third.items().get(2).stored().position()).isNull();
    assertThat(third.next()).isNull();
    assertThat(journal.history("user", "7")).hasSize(7);
  }

  @Test
  void findsByEachThingAndAllOfThem() throws SQLException {
    Instant time = Entries.TIME;
    fixture.write(
        List.of(
            call("create", Outcome.SUCCESS, "alice", time),
            call("create", Outcome.FAILURE, "bob", time.plusSeconds(1)),
            call("delete", Outcome.SUCCESS, "alice", time.plusSeconds(2)),
            call("delete", Outcome.EXPECTED, "Alice", time.plusSeconds(3))));
    EntryFilter all = EntryFilter.all();
    assertThat(times(all)).containsExactly(3L, 2L, 1L, 0L);
    assertThat(times(all.byActor("alice"))).containsExactly(2L, 0L);
    assertThat(times(all.ofOperation("create"))).containsExactly(1L, 0L);
    assertThat(times(all.ofRequest("r-delete"))).containsExactly(3L, 2L);
    assertThat(times(all.ofSubject("user"))).hasSize(4);
    assertThat(times(all.ofSubject("group"))).isEmpty();
    assertThat(times(all.withOutcome(Outcome.FAILURE))).containsExactly(1L);
    assertThat(times(all.withOutcome(Outcome.SUCCESS))).containsExactly(2L, 0L);
    assertThat(times(all.ofKind(EntryKind.CALL))).containsExactly(3L, 1L);
    assertThat(times(all.between(time.plusSeconds(1), time.plusSeconds(3))))
        .containsExactly(2L, 1L);
    assertThat(times(all.byActor("alice").ofOperation("delete"))).containsExactly(2L);
    assertThat(journal.operations()).containsExactly("create", "delete");
    assertThat(journal.subjects()).containsExactly("user");
    assertThat(journal.recent(1))
        .singleElement()
        .extracting(e -> e.entry().call().operation())
        .isEqualTo("delete");
  }

  private List<Long> times(EntryFilter filter) {
    return journal
        .find(filter)
        .map(stored -> (stored.entry().occurred() - 1_792_888_200_123_456L) / 1_000_000)
        .toList();
  }

  /** Many of the same time: the id tells them apart. */
  @Test
  void pagesNeitherMissNorRepeat() throws SQLException {
    fixture.write(25);
    List<StoredEntry> found = new ArrayList<>();
    TimeKey key = null;
    do {
      Page<StoredEntry, TimeKey> page = journal.find(EntryFilter.all(), 4, key);
      found.addAll(page.items());
      key = page.next();
    } while (key != null);
    assertThat(found).hasSize(25).doesNotHaveDuplicates();
    assertThatThrownBy(() -> journal.find(EntryFilter.all(), 0, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void followsPositions() throws SQLException {
    fixture.write(5);
    assertThat(journal.after(0, 10)).isEmpty();
    fixture.sequence();
    assertThat(journal.after(0, 2)).extracting(StoredEntry::position).containsExactly(1L, 2L);
    assertThat(journal.after(3, 10)).extracting(StoredEntry::position).containsExactly(4L, 5L);
    UUID event = fixture.entry(4).eventId();
    assertThat(journal.entry(event)).map(StoredEntry::position).contains(4L);
    assertThat(journal.entry(new UUID(0, 0))).isEmpty();
    assertThat(journal.operations()).containsExactly("update");
  }
}

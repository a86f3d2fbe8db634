package dev.tracker.journal.cursor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.archive.Archiver;
import dev.tracker.journal.database.JournalFixture;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.progress.Progress;
import dev.tracker.journal.read.Journal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class CursorsTest {
  @TempDir private Path directory;

  private final JournalFixture fixture;
  private final Cursors cursors;

  CursorsTest(TestDatabase kind) throws SQLException {
    fixture = new JournalFixture(kind);
    cursors = new Cursors(fixture.transactions(), Clock.systemUTC());
  }

  @AfterEach
  void dispose() throws Exception {
    fixture.close();
  }

  @Test
  void aReaderGetsEachEntryOnceAcrossRestarts() throws SQLException {
    Journal journal = Journal.on(fixture.database());
    cursors.create("mail", Start.atBeginning());
    long read = 0;
    for (int restart = 0; restart < 3; restart++) {
      fixture.write(4);
      fixture.sequence();
      Cursor cursor = cursors.find("mail").orElseThrow();
      for (var stored : journal.after(cursor.position(), 10)) {
        assertThat(stored.position()).isEqualTo(++read);
      }
      assertThat(cursors.move(cursor, read)).isTrue();
    }
    assertThat(read).isEqualTo(12);
  }

  @Test
  void startsAreWhereTheyAreSaid() throws SQLException {
    fixture.write(5);
    fixture.sequence();
    fixture.write(1);
    assertThat(cursors.create("a", Start.atBeginning()).position()).isZero();
    assertThat(cursors.create("b", Start.atEnd()).position()).isEqualTo(5);
    assertThat(cursors.create("c", Start.after(3)).position()).isEqualTo(3);
    assertThat(cursors.all()).extracting(Cursor::name).containsExactly("a", "c", "b");
    assertThatThrownBy(() -> cursors.create("d", Start.after(6)))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("The last position is 5");
    assertThatThrownBy(() -> cursors.create("a", Start.atEnd()))
        .hasMessage("There is a cursor named a already.");
    assertThatThrownBy(() -> cursors.create(" ", Start.atEnd()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Start.after(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ofTwoReadersOfOneNameOneMovesIt() throws SQLException {
    fixture.write(5);
    fixture.sequence();
    Cursor cursor = cursors.create("mail", Start.atBeginning());
    assertThat(cursors.move(cursor, 3)).isTrue();
    assertThat(cursors.move(cursor, 4)).isFalse();
    Cursor moved = cursors.find("mail").orElseThrow();
    assertThat(moved.position()).isEqualTo(3);
    assertThatThrownBy(() -> cursors.move(moved, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theMoveIsUndoneWithTheReadersTransaction() throws SQLException {
    fixture.write(5);
    fixture.sequence();
    Cursor cursor = cursors.create("mail", Start.atBeginning());
    assertThatThrownBy(
            () ->
                fixture
                    .transactions()
                    .run(
                        connection -> {
                          assertThat(cursors.move(connection, cursor, 5)).isTrue();
                          throw new IllegalStateException("the effect failed");
                        }))
        .hasMessage("the effect failed");
    assertThat(cursors.find("mail")).contains(cursor);
  }

  @Test
  void whatIsForgottenIsNotMadeAgain() throws SQLException {
    Cursor cursor = cursors.create("mail", Start.atBeginning());
    assertThat(cursors.forget("mail")).isTrue();
    assertThat(cursors.forget("mail")).isFalse();
    assertThat(cursors.find("mail")).isEmpty();
    assertThat(cursors.move(cursor, 1)).isFalse();
  }

  @Test
  void noneBeginsBeforeWhatIsArchived() throws Exception {
    fixture.write(5);
    fixture.seal();
    new Archiver(fixture.transactions(), new ArchiveFolder(directory), Clock.systemUTC())
        .run(Instant.parse("2100-01-01T00:00:00Z"), Progress.UNHEARD);
    assertThatThrownBy(() -> cursors.create("mail", Start.atBeginning()))
        .isInstanceOf(JournalException.class)
        .hasMessage(
            "The entries up to position 5 are archived, so a cursor cannot begin after 0. Read them"
                + " in their archives, and begin after 5.");
    assertThat(cursors.create("mail", Start.after(5)).position()).isEqualTo(5);
  }
}

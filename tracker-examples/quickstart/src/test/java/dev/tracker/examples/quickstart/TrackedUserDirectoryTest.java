package dev.tracker.examples.quickstart;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.testing.RecordingTracker;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the directory's annotations come to, with a real database behind. */
class TrackedUserDirectoryTest {
  private static final Profile ADA = profile("Ada Lovelace", "Engineering");

  private final RecordingTracker tracker = new RecordingTracker();
  private JdbcUserDirectory stored;
  private UserDirectory directory;

  private static Profile profile(String name, String department) {
    return new Profile("ada@example.com", name, department, LocalDate.of(2021, 3, 15));
  }

  @BeforeEach
  void open(@TempDir Path folder) {
    stored = JdbcUserDirectory.open(folder.resolve("users"));
    directory = new TrackedUserDirectory(stored, tracker);
  }

  @AfterEach
  void close() {
    assertThat(tracker).keptTheContract();
    stored.close();
  }

  @Test
  void createReportsTheNewUser() throws Exception {
    User created = directory.create(ADA);

    assertThat(tracker)
        .onlyActivity()
        .hasOperation("create")
        .hasSubject("user")
        .hasArguments("email", "ada@example.com", "department", "Engineering")
        .reportedChange(
            String.valueOf(created.id()),
            Map.of(
                "name", "Ada Lovelace", "email", "ada@example.com", "department", "Engineering"));
  }

  @Test
  void duplicateIsNoFailure() throws Exception {
    stored.create(ADA);

    assertThatThrownBy(() -> directory.create(ADA)).isInstanceOf(DuplicateUser.class);

    assertThat(tracker).onlyActivity().didNotFail().reportedNoChange();
  }

  @Test
  void unknownDepartmentIsAFailure() {
    assertThatThrownBy(() -> directory.create(profile("Ada Lovelace", "Navy")))
        .isInstanceOf(UnknownDepartment.class);

    assertThat(tracker).onlyActivity().failedWith(UnknownDepartment.class);
  }

  @Test
  void updateReportsTheDifference() throws Exception {
    User user = stored.create(ADA);
    Profile married = profile("Ada King", "Engineering");

    assertThat(directory.update(married)).contains(new Update(user.id(), ADA, married));

    assertThat(tracker)
        .onlyActivity()
        .hasArguments("email", "ada@example.com")
        .reportedChange(
            String.valueOf(user.id()),
            Map.of(
                "name", married.name(),
                "email", married.email(),
                "department", married.department()));
  }

  @Test
  void updateWithoutADifferenceReportsNone() throws Exception {
    stored.create(ADA);

    assertThat(directory.update(ADA)).isEmpty();

    assertThat(tracker).onlyActivity().didNotFail().reportedNoChange();
  }

  @Test
  void deleteReportsTheUserThatWas() throws Exception {
    User user = stored.create(ADA);

    assertThat(directory.delete("ada@example.com")).contains(user);

    assertThat(tracker)
        .onlyActivity()
        .hasArguments("email", "ada@example.com")
        .reportedChange(String.valueOf(user.id()), ADA);
  }

  @Test
  void deleteOfNobodyReportsNoChange() {
    assertThat(directory.delete("ada@example.com")).isEmpty();

    assertThat(tracker).onlyActivity().didNotFail().reportedNoChange();
  }

  @Test
  void findReportsNoChange() throws Exception {
    User user = stored.create(ADA);

    assertThat(directory.find("ada@example.com")).contains(user);

    assertThat(tracker)
        .onlyActivity()
        .hasOperation("find")
        .hasSubject("user")
        .hasArguments("email", "ada@example.com")
        .didNotFail()
        .reportedNoChange();
  }

  @Test
  void countIsNotTracked() {
    assertThat(directory.count()).isZero();

    assertThat(tracker).recordedNothing();
  }
}

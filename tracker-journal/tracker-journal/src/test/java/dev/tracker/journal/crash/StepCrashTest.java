package dev.tracker.journal.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.crash.StepWorker.Role;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kills a writer, a sequencer and a sealer by {@code kill -9} at a step of theirs: before or after
 * a statement, a commit or a rollback. {@code -Dtracker.steps=all} for each step there is; a number
 * for so many of each role, by a seed.
 */
class StepCrashTest {
  private static final String STEPS = System.getProperty("tracker.steps", "1");
  private static final int SIGKILL = 128 + 9;

  /** More than any of the roles has. */
  private static final int MOST_STEPS = 60;

  @TempDir private Path directory;

  @ParameterizedTest
  @MethodSource("dev.tracker.journal.crash.Recovery#durable")
  void nothingIsMissingAndNothingIsThereThatWasNotCommitted(TestDatabase kind) throws Exception {
    List<String> told = new ArrayList<>();
    int kills = 0;
    try (FreshDatabase database = kind.fresh().withJournal()) {
      Recovery recovery = new Recovery(database, directory);
      for (Role role : Role.values()) {
        kills +=
            STEPS.equals("all")
                ? eachStep(recovery, role, told)
                : someSteps(recovery, role, told, Integer.parseInt(STEPS));
      }
    }
    assertThat(kills).isPositive();
    System.out.println(kind + ": killed " + kills + " times at a step");
  }

  /** Until there is no further step, so that the process ends well. */
  private static int eachStep(Recovery recovery, Role role, List<String> told) throws Exception {
    int kills = 0;
    for (int step = 1; step < MOST_STEPS; step++) {
      if (!isKilled(recovery, role, step, false, told)) {
        return kills;
      }
      assertThat(isKilled(recovery, role, step, true, told)).isTrue();
      kills += 2;
    }
    throw new AssertionError(role + " has more steps than " + MOST_STEPS);
  }

  private static int someSteps(Recovery recovery, Role role, List<String> told, int count)
      throws Exception {
    Random random = new Random(role.name().hashCode());
    int kills = 0;
    for (int i = 0; i < count; i++) {
      if (isKilled(recovery, role, 1 + random.nextInt(10), random.nextBoolean(), told)) {
        kills++;
      }
    }
    return kills;
  }

  private static boolean isKilled(
      Recovery recovery, Role role, int step, boolean afterwards, List<String> told)
      throws Exception {
    if (role != Role.WRITER) {
      // Something to do.
      run(recovery, Role.WRITER, Integer.MAX_VALUE, false, told);
    }
    int exit = run(recovery, role, step, afterwards, told);
    assertThat(exit).as("%s", recovery.errors()).isIn(SIGKILL, StepWorker.ENDED_WELL);
    recovery.verify(told);
    System.out.println(role + ", step " + step + (afterwards ? ", after it" : ", before it"));
    return exit == SIGKILL;
  }

  private static int run(
      Recovery recovery, Role role, int step, boolean afterwards, List<String> told)
      throws Exception {
    Process process =
        recovery.start(
            StepWorker.class, role.name(), Integer.toString(step), Boolean.toString(afterwards));
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    output.lines().filter(line -> line.length() == 36).forEach(told::add);
    return process.waitFor();
  }
}

package dev.tracker.release;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.release.frozen.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Decorators that older versions generated, run against the API of today. With {@code
 * -Dtracker.freeze=VERSION}, those of today are kept first.
 */
class FrozenApplicationTest {

  @BeforeAll
  static void freeze() throws Exception {
    String version = System.getProperty("tracker.freeze");
    if (version != null) {
      Path classes =
          Path.of(Scenario.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      FrozenApplication.freeze(version, classes);
    }
  }

  static List<FrozenApplication> applications() throws IOException {
    return FrozenApplication.all();
  }

  @ParameterizedTest
  @MethodSource("applications")
  void runsAsItDidWhenItWasFrozen(FrozenApplication application) throws Exception {
    assertThat(application.run(FrozenClasses.of(application.jar())))
        .isEqualTo(Files.readString(application.recording()));
  }

  /** As if today's API were the older one. */
  @Test
  void aDecoratorFromTheFutureSaysWhatItNeeds() throws Exception {
    List<FrozenApplication> all = FrozenApplication.all();
    FrozenApplication newest = all.get(all.size() - 1);

    assertThatThrownBy(
            () -> newest.run(FrozenClasses.of(newest.jar(), FrozenApplicationTest::ofLevel5)))
        .isExactlyInstanceOf(LinkageError.class)
        .hasMessageContaining("tracker-api on the class path is too old")
        .hasMessageContaining("level 5")
        .hasStackTraceContaining("TrackedOrders.<init>");
  }

  /**
   * Changes {@code super(); Tracking.requireLevel(2);} in a constructor, which is {@code aload_0,
   * invokespecial .., iconst_2, invokestatic ..}, to {@code iconst_5}: a level that is not there
   * yet.
   */
  private static byte[] ofLevel5(byte[] classFile) {
    return new String(classFile, ISO_8859_1)
        .replaceAll("(?s)(\\x2a\\xb7..)\\x05(\\xb8)", "$1\b$2")
        .getBytes(ISO_8859_1);
  }
}

package dev.tracker.processor.read.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names the patterns of {@code -Atracker.require} and {@code -Atracker.track} match. */
class NamePatternTest {

  @ParameterizedTest
  @CsvSource({
    "com.acme.**.*Service, com.acme.UserService, true",
    "com.acme.**.*Service, com.acme.users.UserService, true",
    "com.acme.**.*Service, com.acme.users.internal.UserService, true",
    "com.acme.**.*Service, com.acme.users.UserServices, false",
    "com.acme.**.*Service, com.acmeUserService, false",
    "com.acme.*Service, com.acme.users.UserService, false",
    "com.acme.*Service, com.acme.Service, true",
    "com.acme.*.Users, com.acme.internal.Users, true",
    "com.acme.*.Users, com.acme.Users, false",
    "com.acme.**, com.acme.users.Users, true",
    "com.acme.**, com.acme, false",
    "**, Users, true",
    "**Service, com.acme.UserService, true",
    "com.acme.Users, com.acme.Users, true",
    "com.acme.Users, comxacme.Users, false",
  })
  void matchWholeNames(String glob, String name, boolean matches) {
    assertThat(NamePattern.of(glob).names().matcher(name).matches()).isEqualTo(matches);
    assertThat(NamePattern.of("!" + glob).names().matcher(name).matches()).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "com/acme/*",
    "com..acme",
    ".acme",
    "com.acme.",
    "com.acme.[A-Z]*",
    "'com acme'",
    "com.!acme",
    "!"
  })
  void ofSomethingElseAreNone(String glob) {
    assertThat(NamePattern.isWellFormed(glob)).isFalse();
    assertThat(NamePatterns.of(Stream.of(glob)).any()).isFalse();
  }
}

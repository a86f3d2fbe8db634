package dev.tracker.processor.read.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.mistake.Misplacement;
import dev.tracker.processor.model.mistake.Obstacle;
import dev.tracker.processor.read.Snippet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps an interface from being decorated, and annotations in it that are out of place. */
class ObstaclesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sealed interface Backends permits Only {} final class Only implements Backends {}"
            + " | com.acme.Backends | SEALED Backends",
        "class Main { private interface Hidden {} } | com.acme.Main.Hidden | PRIVATE Hidden",
        "class Main { private static class Hidden { interface Inner {} } }"
            + " | com.acme.Main.Hidden.Inner | PRIVATE Hidden",
        "interface Backends { Missing find(); }"
            + " | com.acme.Backends | MISSING_TYPE_IN_SOURCE Missing",
        "interface Backends { void add(List<? super Missing> all); }"
            + " | com.acme.Backends | MISSING_TYPE_IN_SOURCE Missing",
        "interface Backends { void add() throws Missing; }"
            + " | com.acme.Backends | MISSING_TYPE_IN_SOURCE Missing",
        "interface Backends { <T extends Missing> void add(); }"
            + " | com.acme.Backends | MISSING_TYPE_IN_SOURCE Missing",
        "interface Backends<T extends Comparable<Missing>> {}"
            + " | com.acme.Backends | MISSING_TYPE_IN_SOURCE Missing",
      })
  void areFound(String source, String name, String obstacle) {
    TrackedType type = Snippet.of(source).read(name);

    assertThat(obstacles(type)).containsExactly(obstacle);
    assertThat(type.methods()).isEmpty();
    assertThat(type.unfinished()).isEqualTo(obstacle.contains("MISSING"));
  }

  @Test
  void areFoundAboveTheInterface() {
    TrackedType type = Snippet.of("interface Backends extends Missing {}").read();

    assertThat(obstacles(type)).contains("MISSING_TYPE_IN_SOURCE Missing");
    assertThat(type.unfinished()).isTrue();
  }

  @Test
  void areFoundInInheritedSignatures() {
    TrackedType type =
        Snippet.of("interface Backends extends org.other.Store {}")
            .with(
                "org.other.Store",
                "package org.other; public interface Store { void add(Hidden h); } class Hidden {}")
            .read();

    assertThat(obstacles(type)).containsExactly("INACCESSIBLE_TYPE org.other.Hidden");
    assertThat(type.unfinished()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        " | OLD_API generates code for level 3, and the API has level 0",
        "static final int LEVEL = 0; | OLD_API generates code for level 3, and the API has level 0",
        "static final int LEVEL = 1; | OLD_API generates code for level 3, and the API has level 1",
        "static final int LEVEL = 4, OLDEST_LEVEL = 3; | none",
        "static final int LEVEL = 9, OLDEST_LEVEL = 4;"
            + " | NEW_API generates code for level 3, and the API has level 4",
      })
  void areTheApisOfOtherVersions(@Nullable String levels, @Nullable String obstacle) {
    TrackedType type =
        Snippet.of("interface Backends {}")
            .with(
                "dev.tracker.runtime.Tracking",
                "package dev.tracker.runtime; class Tracking { %s }"
                    .formatted(levels == null ? "" : levels))
            .read();

    assertThat(obstacles(type)).isEqualTo(obstacle == null ? List.of() : List.of(obstacle));
  }

  @Test
  void areNoneWhereTypesAreMissingOnTheWayOfAPath() {
    TrackedType type =
        Snippet.of(
                "record Cart(Missing order) {} interface Backends {"
                    + " @TrackActivity(args = 'cart.order.id') void add(Cart cart); }")
            .read();

    assertThat(type.obstacles()).isEmpty();
    assertThat(type.unfinished()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@TrackActivity @Untracked('hot') void add(); | TRACKED_AND_UNTRACKED Untracked add",
        "void add(@TrackArg String id); | ARGUMENT_OF_UNTRACKED TrackArg add",
        "@Untracked('hot') void add(@TrackArg String id); | ARGUMENT_OF_UNTRACKED TrackArg add",
        "@TrackActivity(args = 'id') void add(@TrackArg String id);"
            + " | ARGUMENT_BESIDE_ARGS TrackArg add",
        "@TrackActivity String toString(); | OBJECT_METHOD TrackActivity toString",
      })
  void annotationsContradictEachOther(String method, String misplacement) {
    TrackedType type = Snippet.of("interface Backends { " + method + " }").read();

    assertThat(misplacements(type)).containsExactly(misplacement);
  }

  @Test
  void elementsOfMethodsStandOnAnInterface() {
    TrackedType type =
        Snippet.of(
                "@TrackActivity(subject = 's', operation = 'o', effect = Effect.READ,"
                    + " expected = IllegalStateException.class, args = 'a', changeId = 'b',"
                    + " changeData = {}, changeIf = 'd') interface Backends {}")
            .read();

    assertThat(misplacements(type))
        .containsExactly(
            "METHOD_ELEMENT_ON_INTERFACE TrackActivity args",
            "METHOD_ELEMENT_ON_INTERFACE TrackActivity changeId",
            "METHOD_ELEMENT_ON_INTERFACE TrackActivity changeData",
            "METHOD_ELEMENT_ON_INTERFACE TrackActivity changeIf");
  }

  /** It may have one in another interface that inherits the method and tracks it. */
  @Test
  void inheritedArgumentsNeedNoEffect() {
    TrackedType type =
        Snippet.of(
                "interface Base { void add(@TrackArg String id); }"
                    + " interface Backends extends Base { @TrackActivity void delete(String id); }")
            .read();

    assertThat(type.misplacements()).isEmpty();
  }

  private static List<String> obstacles(TrackedType type) {
    return type.obstacles().stream()
        .map((Obstacle each) -> each.kind() + " " + each.detail())
        .toList();
  }

  private static List<String> misplacements(TrackedType type) {
    return type.misplacements().stream()
        .map((Misplacement each) -> each.kind() + " " + each.annotation() + " " + each.subject())
        .toList();
  }
}

package dev.tracker.processor.verify.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> NAMES =
      List.of("backend.id", "backend.name", "backend.address", "backend.createdAt");

  @ParameterizedTest
  @CsvSource({
    "backend.nmae, backend.name",
    "backend.nam, backend.name",
    "backend.names, backend.name",
    "backend.Name, backend.name",
    "backend.adress, backend.address",
    "backend.addresss, backend.address",
    "backend.createdat, backend.createdAt",
    "backend.created, backend.createdAt",
    "backend.ids, backend.id",
  })
  void proposesWhatMayBeMeant(String written, String meant) {
    assertThat(Suggestion.among(NAMES, written))
        .isEqualTo(
            "Did you mean \"" + meant + "\"? These resolve: " + String.join(", ", NAMES) + ".");
  }

  @ParameterizedTest
  @CsvSource({"backend.ping", "backend.x", "backend.type", "backend.description"})
  void proposesNothingThatIsFarFetched(String written) {
    assertThat(Suggestion.among(NAMES, written))
        .isEqualTo("These resolve: " + String.join(", ", NAMES) + ".");
  }

  /** A third of the letters of the last name may be wrong, and in a short one a single letter. */
  @ParameterizedTest
  @CsvSource({
    "abcdefgh, abcdeXYZ, true",
    "abcdefg, abcdXYZ, false",
    "ab, aX, true",
    "ab, XY, false"
  })
  void proposesWhatIsLikeEnough(String name, String written, boolean isLike) {
    assertThat(Suggestion.among(List.of("x." + name), "x." + written).startsWith("Did you mean"))
        .isEqualTo(isLike);
  }

  @Test
  void saysWhereNothingResolves() {
    assertThat(Suggestion.among(List.of(), "x")).startsWith("Nothing resolves here");
  }

  @Test
  void doesNotListTooMuch() {
    List<String> many = IntStream.range(10, 40).mapToObj(i -> "name" + i).toList();

    assertThat(Suggestion.among(many, "unlike")).endsWith("name20, name21, ...");
    assertThat(Suggestion.among(many.subList(0, 12), "unlike")).endsWith("name20, name21.");
    assertThat(Suggestion.among(many, "nmae35")).startsWith("Did you mean \"name35\"?");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "a, '', 1",
    "'', ab, 2",
    "name, name, 0",
    "name, nmae, 1",
    "name, nam, 1",
    "name, game, 1",
    "name, names, 1",
    "abc, cba, 2",
    "id, ping, 3",
  })
  void countsSlips(String one, String other, int slips) {
    assertThat(Suggestion.distance(one, other)).isEqualTo(slips);
    assertThat(Suggestion.distance(other, one)).isEqualTo(slips);
  }
}

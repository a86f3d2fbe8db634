package dev.tracker.processor.read.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.read.kotlin.KotlinInterface.Function;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Kotlin 2.2.20 writes, and what nobody should. */
class KotlinMetadataTest {
  /** Of {@code sealed interface Shape { fun area(id: String): Double }}. */
  private static final String SEALED =
      "\u0000\u0014\n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0000\n\u0002\u0010\u0006\n\u0000\n"
          + "\u0002\u0010\u000e\bw\u0018\u00002\u00020\u0001J\u0010\u0010\u0002\u001a\u00020\u00032"
          + "\u0006\u0010\u0004\u001a\u00020\u0005H&\u00c0\u0006\u0003";

  private static final List<String> STRINGS = List.of("Lshop/Shape;", "", "area", "", "id", "");

  private static Optional<KotlinInterface> read(String data, List<String> strings) {
    return KotlinMetadata.read(List.of(data), strings).flatMap(KotlinInterface::of);
  }

  @Test
  void tellsWhatIsSealedAndWhatItHas() {
    assertThat(read(SEALED, STRINGS))
        .contains(new KotlinInterface(true, List.of(new Function("area", "area", false))));
  }

  /** The bytes may be spread over several strings, which class files limit in length. */
  @Test
  void joinsWhatIsSpread() {
    assertThat(KotlinMetadata.read(List.of(SEALED.substring(0, 30), SEALED.substring(30)), STRINGS))
        .isEqualTo(KotlinMetadata.read(List.of(SEALED), STRINGS))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no metadata", "\u0000", "\u0000\u00ff\u00ff", "\uffff\u0001"})
  void saysNothingOfWhatItCannotRead(String data) {
    assertThat(read(data, STRINGS).map(KotlinInterface::functions).orElse(List.of())).isEmpty();
  }

  /** Whatever it is, it is no mistake of the user's. */
  @Test
  void survivesWhatIsBroken() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder data = new StringBuilder(SEALED);
      for (int j = 0; j <= random.nextInt(4); j++) {
        data.setCharAt(1 + random.nextInt(data.length() - 1), (char) random.nextInt(256));
      }
      data.setLength(1 + random.nextInt(data.length()));
      List<String> strings = STRINGS.subList(0, random.nextInt(STRINGS.size() + 1));

      assertThat(read(data.toString(), strings)).isNotNull();
    }
  }
}

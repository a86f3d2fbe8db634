package dev.tracker.processor.read.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.ReturnShape.Kind;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.signature.Deprecation;
import dev.tracker.processor.model.signature.Signature;
import dev.tracker.processor.read.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the decorator declares. */
class SignaturesTest {

  @Test
  void haveTheNamesOfParameters() {
    assertThat(signature("void add(String first, int... rest)").parameterNames())
        .containsExactly("first", "rest");
    assertThat(signature("void add(String first, int... rest)").varargs()).isTrue();
  }

  @Test
  void haveStandInsForWhatAClassFileDoesNotName() {
    Signature signature =
        Snippet.of("interface Backends extends java.util.concurrent.Executor {}")
            .read()
            .methods()
            .get(0)
            .signature();

    assertThat(signature.parameterNames()).containsExactly("arg0");
  }

  @Test
  void saysHowFarAMethodIsOnItsWayOut() {
    assertThat(signature("void add()").deprecation()).isEqualTo(Deprecation.NONE);
    assertThat(signature("@Deprecated void add()").deprecation()).isEqualTo(Deprecation.DEPRECATED);
    assertThat(signature("@Deprecated(forRemoval = true) void add()").deprecation())
        .isEqualTo(Deprecation.FOR_REMOVAL);
    assertThat(signature("@Deprecated(forRemoval = false) void add()").deprecation())
        .isEqualTo(Deprecation.DEPRECATED);
  }

  @Test
  void saysWhatIsThrown() {
    assertThat(signature("void add() throws IOException, IllegalStateException").exceptions())
        .extracting(TypeName::toString)
        .containsExactly("java.io.IOException", "java.lang.IllegalStateException");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "void | RETURN",
        "String | RETURN",
        "int[] | RETURN",
        "Void | RETURN",
        "List<String> | RETURN",
        "Iterator<String> | UNFOLLOWED",
        "ListIterator<String> | UNFOLLOWED",
        "java.util.stream.IntStream | UNFOLLOWED",
        "java.util.concurrent.Future<String> | UNFOLLOWED",
        "java.util.concurrent.CompletionStage<String> | STAGE",
        "java.util.concurrent.CompletableFuture<String> | STAGE",
        "java.util.concurrent.Flow.Publisher<String> | DEFERRED",
      })
  void endWhenTheResultSaysSo(String result, Kind kind) {
    assertThat(
            Snippet.of("interface Backends { @TrackActivity " + result + " add(); }")
                .operation()
                .shape()
                .kind())
        .isEqualTo(kind);
  }

  @Test
  void nameTheDecorator() {
    TrackedType type =
        Snippet.of("class Outer { static class Middle { interface Inner {} } }")
            .read("com.acme.Outer.Middle.Inner");

    assertThat(type.decoratorName()).hasToString("com.acme.TrackedOuter_Middle_Inner");
    assertThat(type.surroundings().isPublic()).isFalse();
  }

  private static Signature signature(String method) {
    return Snippet.of("interface Backends { @TrackActivity " + method + "; }")
        .operation()
        .signature();
  }
}

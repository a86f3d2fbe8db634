package dev.tracker.processor.read.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.ReturnShape.Kind;
import dev.tracker.processor.read.Snippet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an activity starts and ends, by what the method returns. */
class ReturnShapesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "String get()                             | RETURN",
        "CompletionStage<String> get()            | STAGE",
        "<S extends CompletionStage<String>> S get() | STAGE",
        "Flow.Publisher<String> get()             | DEFERRED",
        "Flow.Publisher<? super String> get()     | DEFERRED",
        "SubmissionPublisher<String> get()        | UNFOLLOWED",
        "<P extends Flow.Publisher<String>> P get() | UNFOLLOWED",
        "Future<String> get()                     | UNFOLLOWED",
      })
  void tellWhenAnActivityEnds(String method, Kind kind) {
    Snippet snippet =
        Snippet.of(
            "import java.util.concurrent.*; @TrackActivity interface Backends { " + method + "; }");

    assertThat(snippet.operation().shape().kind()).isEqualTo(kind);
  }
}

package dev.tracker.processor.read.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.read.Snippet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretSearchTest {

  @Test
  void typeParametersOfOneNameAreNotOneType() {
    List<TrackedOperation> operations =
        Snippet.operations(
            Snippet.of(
                    "@TrackActivity interface Backends {"
                        + " @TrackActivity(args = 'value') <T extends Plain> void open(T value);"
                        + " @TrackActivity(args = 'value') <T extends Secret> void hide(T value); }"
                        + " record Plain(String name) {}"
                        + " record Secret(@Sensitive String token) {}")
                .read());

    assertThat(operations)
        .extracting(
            operation -> Snippet.valuePath(operation.arguments().get(0).path()).secrecy().within())
        .containsExactly(null, "value.token");
  }
}

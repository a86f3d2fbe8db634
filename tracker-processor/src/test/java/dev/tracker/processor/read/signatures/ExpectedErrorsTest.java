package dev.tracker.processor.read.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.model.ExpectedError;
import dev.tracker.processor.read.Snippet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedErrorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IOException.class | IOException | true",
        "FileNotFoundException.class | IOException | true",
        "IOException.class | FileNotFoundException | true",
        "IllegalStateException.class | IOException | true",
        "AssertionError.class | IOException | true",
        "Exception.class | IllegalStateException | true",
        "Throwable.class | IllegalStateException | true",
        "InterruptedException.class | IOException | false",
        "IOException.class | X | true",
        "InterruptedException.class | X | false",
      })
  void knowWhatAMethodCanThrow(String expected, String thrown, boolean possible) {
    List<ExpectedError> errors =
        Snippet.of(
                "interface Backends { @TrackActivity(expected = "
                    + expected
                    + ") <X extends IOException> void add() throws "
                    + thrown
                    + "; }")
            .operation()
            .expected();

    assertThat(errors).extracting(ExpectedError::throwable).containsExactly(possible);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IOException.class | false",
        "{IOException.class, IOException.class} | false true",
        "{FileNotFoundException.class, IOException.class} | true false",
        "{IOException.class, FileNotFoundException.class} | false true",
        "{IOException.class, IllegalStateException.class} | false false",
      })
  void knowWhatIsCovered(String expected, String covered) {
    List<ExpectedError> errors =
        Snippet.of(
                "interface Backends { @TrackActivity(expected = "
                    + expected
                    + ") void add() throws IOException; }")
            .operation()
            .expected();

    assertThat(errors)
        .extracting(error -> "" + error.covered())
        .containsExactly(covered.split(" ", -1));
  }

  @Test
  void comeFromTheInterfaceAsFarAsTheyArePossible() {
    List<ExpectedError> errors =
        Snippet.of(
                "@TrackActivity(expected = {IOException.class, IllegalStateException.class})"
                    + " interface Backends { void add(); }")
            .operation()
            .expected();

    assertThat(errors)
        .extracting(error -> error.type().toString())
        .containsExactly("java.lang.IllegalStateException");
  }

  @Test
  void comeFromTheMethodFirst() {
    List<ExpectedError> errors =
        Snippet.of(
                "@TrackActivity(expected = IllegalStateException.class) interface Backends {"
                    + " @TrackActivity(expected = {}) void add(); }")
            .operation()
            .expected();

    assertThat(errors).isEmpty();
  }

  @Test
  void whatAnotherInterfaceExpectsNeedNotBePossibleWhereLessIsThrown() {
    Snippet snippet =
        Snippet.of(
            "interface Files { @TrackActivity(expected = {IOException.class,"
                + " IllegalStateException.class}) void delete() throws IOException; }@TrackActivity"
                + " interface Backends extends Files { @Override void delete(); }");

    assertThat(snippet.operation().expected())
        .extracting(error -> error.type().toString())
        .containsExactly("java.lang.IllegalStateException");
  }
}

package dev.tracker.baseline;

import static dev.tracker.baseline.Manifests.check;
import static dev.tracker.baseline.Manifests.invoices;
import static dev.tracker.baseline.Manifests.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.baseline.Manifests.Draft;
import dev.tracker.catalogue.Manifest;
import dev.tracker.catalogue.ManifestMethod.Batch;
import dev.tracker.catalogue.RecordedValue;
import dev.tracker.catalogue.RecordedValue.Recording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fewer changes are told of than was agreed on, or less of what came back. */
class BatchComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "0 | - | false | changeEach was removed: a success reports one change, not one for each"
            + " element",
        "- | 0 | true | changeEach is new: a success reports one change for each element",
        "0 | 9 | false | changeLimit is 9: fewer elements are reported separately",
        "9 | 8 | false | changeLimit is 8: fewer elements are reported separately",
        "8 | 9 | true"
            + " | changeLimit is higher, or was removed: more elements are reported separately",
        "8 | 0 | true"
            + " | changeLimit is higher, or was removed: more elements are reported separately",
      })
  void ofBatches(Integer before, Integer now, boolean passes, String expected) throws Exception {
    CheckResult result = check(ofBatch(before), ofBatch(now));

    assertThat(result.passes()).isEqualTo(passes);
    assertThat(result.differences()).extracting(Difference::text).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"-, -", "0, 0", "9, 9"})
  void ofTheSame(String before, String now) throws Exception {
    assertThat(check(ofBatch(limit(before)), ofBatch(limit(now))).differences()).isEmpty();
  }

  private static Integer limit(String text) {
    return text.equals("-") ? null : Integer.valueOf(text);
  }

  private static Manifest ofBatch(Integer limit) {
    Draft method = Manifests.create();
    method.batch = limit == null ? null : new Batch("lines", limit == 0 ? null : limit);
    return invoices(method.done());
  }

  @Test
  void ofResults() throws Exception {
    Manifest status = ofResults(value("status", Recording.PLAIN));
    Manifest both = ofResults(value("status", Recording.PLAIN), value("iban", Recording.MASKED));

    assertThat(check(both, status).differences())
        .extracting(Difference::text)
        .containsExactly("result iban is no longer recorded");
    assertThat(check(both, status).passes()).isFalse();
    assertThat(check(status, both).differences())
        .extracting(Difference::text)
        .containsExactly("result iban is new, and recorded masked");
    assertThat(check(status, both).passes()).isTrue();
  }

  private static Manifest ofResults(RecordedValue... results) {
    Draft method = Manifests.create();
    method.results = List.of(results);
    return invoices(method.done());
  }

  @Test
  void ofWhatWasWritten(@TempDir Path folder) throws Exception {
    Draft method = Manifests.create();
    method.results = List.of(value("status", Recording.PLAIN));
    method.batch = new Batch("lines", 9);
    Baseline written = Baseline.of(List.of(invoices(method.done())));
    Path file = folder.resolve("tracker-baseline.txt");
    BaselineFile baseline = new BaselineFile(file);

    baseline.write(written);

    assertThat(Files.readString(file))
        .contains("\n    result status plain\n", "\n    changeEach 9\n");
    assertThat(baseline.read()).isEqualTo(written);

    Files.writeString(file, Files.readString(file).replace("changeEach 9", "changeEach all"));
    assertThatThrownBy(baseline::read).hasMessageContaining("not a number: all");
  }
}

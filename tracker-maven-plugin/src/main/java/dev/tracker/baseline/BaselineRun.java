package dev.tracker.baseline;

import dev.tracker.catalogue.Manifest;
import java.io.IOException;
import java.util.List;

/**
 * What a build does with a baseline, whatever tool runs it.
 *
 * @param file the baseline
 * @param manifests the manifests of all modules it is about
 * @param command what writes the baseline, as a user would type it
 */
public record BaselineRun(BaselineFile file, List<Manifest> manifests, String command) {
  /** Copies the list. */
  public BaselineRun {
    manifests = List.copyOf(manifests);
  }

  /**
   * Whether there is neither anything that is tracked nor anything that was.
   *
   * @return whether there is nothing to do
   */
  public boolean isIdle() {
    return manifests.isEmpty() && !file.exists();
  }

  /**
   * Makes the baseline what is tracked now.
   *
   * @return what to tell the user
   * @throws IOException if it cannot be written
   */
  public String write() throws IOException {
    Baseline baseline = Baseline.of(manifests);
    file.write(baseline);
    return "Wrote " + file.path() + ": methods " + baseline.size();
  }

  /**
   * Compares what is tracked now with the baseline.
   *
   * @return the result
   * @throws BaselineException if there is no baseline, or nothing that tells what is tracked; the
   *     message says what to do
   * @throws IOException if it cannot be read
   */
  public CheckResult check() throws IOException {
    if (!file.exists()) {
      throw new BaselineException(
          "There is no baseline " + file.path() + ". Write it, and commit it: " + command);
    }
    Baseline agreed = file.read();
    if (manifests.isEmpty() && agreed.size() > 0) {
      throw new BaselineException(
          "Nothing is tracked any more, while "
              + file.path()
              + " has methods: "
              + agreed.size()
              + ". Or nothing is compiled yet, or without the processor, or with"
              + " -Atracker.manifest=false.");
    }
    return BaselineCheck.check(agreed, manifests);
  }

  /**
   * What to tell the user of a result.
   *
   * @param result what {@link #check} found
   * @return the text
   */
  public String report(CheckResult result) {
    return result.report(String.valueOf(file.path().getFileName()), command);
  }
}

package dev.tracker.baseline;

import dev.tracker.catalogue.FoundManifests;
import dev.tracker.catalogue.Leftover;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/**
 * Writes and checks a baseline, for any build tool.
 *
 * @param file the baseline
 * @param found the manifests of all modules of the baseline
 * @param command what writes the baseline, as a user would type it
 */
public record BaselineRun(BaselineFile file, FoundManifests found, String command) {
  private static final String WHY_NOTHING =
      "Compile first, with tracker-processor, and without" + " -Atracker.manifest=false.";

  /**
   * Whether there is neither anything that is tracked nor anything that was.
   *
   * @return whether there is nothing to do
   */
  public boolean isIdle() {
    return found.manifests().isEmpty() && !file.exists();
  }

  /**
   * The manifests that are ignored, because they are from an earlier build.
   *
   * @return lines for the user
   */
  public List<String> notes() {
    return found.leftovers().stream().map(Leftover::text).toList();
  }

  /**
   * Makes the baseline what is tracked now.
   *
   * @return what to tell the user: where it is, and what it has no more
   * @throws BaselineException if nothing is tracked; the file is left as it is then
   * @throws IOException if it cannot be written
   */
  public String write() throws IOException {
    Baseline baseline = Baseline.of(found.manifests());
    if (baseline.size() == 0) {
      String hint = file.exists() ? " If nothing should be tracked, delete the file." : "";
      throw new BaselineException(
          "Nothing is tracked, so " + file.path() + " was not written. " + WHY_NOTHING + hint);
    }
    String gone = gone(baseline);
    file.write(baseline);
    return "Wrote " + file.path() + ": methods " + baseline.size() + gone;
  }

  /** Lest methods be lost in silence of a module that is not compiled, say. */
  private String gone(Baseline now) {
    StringBuilder gone = new StringBuilder();
    before()
        .interfaces()
        .forEach(
            (name, methods) -> {
              TreeSet<String> lost = new TreeSet<>(methods.keySet());
              if (now.interfaces().containsKey(name)) {
                lost.removeAll(now.interfaces().get(name).keySet());
              }
              lost.forEach(each -> gone.append("\n  ").append(name).append(' ').append(each));
            });
    return gone.isEmpty() ? "" : "\nThese methods were removed from it:" + gone;
  }

  /** A file that cannot be read, as after a merge, is one to be written anew. */
  private Baseline before() {
    try {
      return file.exists() ? file.read() : Baseline.NOTHING;
    } catch (IOException e) {
      return Baseline.NOTHING;
    }
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
          "The baseline " + file.path() + " does not exist. Write and commit it: " + command);
    }
    Baseline agreed = file.read();
    if (found.manifests().isEmpty() && found.leftovers().isEmpty() && agreed.size() > 0) {
      throw new BaselineException(
          "Nothing is tracked, but %s has methods: %d. %s"
              .formatted(file.path(), agreed.size(), WHY_NOTHING));
    }
    return BaselineCheck.check(agreed, found.manifests());
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

package dev.tracker.maven;

import dev.tracker.baseline.BaselineRun;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the baseline, a file to commit, with which {@code check} compares. It reads compiled
 * classes, and fails if nothing is tracked.
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends AbstractBaselineMojo {
  /** Creates the goal. Maven sets its parameters. */
  public BaselineMojo() {}

  @Override
  void run(BaselineRun run) throws IOException {
    if (run.isIdle() && !isAggregate()) {
      getLog().info("Nothing is tracked");
    } else {
      run.write().lines().forEach(getLog()::info);
    }
  }
}

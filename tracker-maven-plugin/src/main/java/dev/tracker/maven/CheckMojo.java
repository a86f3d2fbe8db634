package dev.tracker.maven;

import dev.tracker.baseline.BaselineRun;
import dev.tracker.baseline.CheckResult;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Compares the tracked methods with the baseline. It fails the build if less is tracked, if values
 * are less protected, or if something was renamed. A module that tracks nothing and has no baseline
 * passes.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractBaselineMojo {
  /** Creates the goal. Maven sets its parameters. */
  public CheckMojo() {}

  @Override
  void run(BaselineRun run) throws IOException, MojoFailureException {
    if (run.isIdle()) {
      getLog().info("Nothing is tracked");
      return;
    }
    CheckResult result = run.check();
    if (!result.passes()) {
      throw new MojoFailureException(run.report(result));
    }
    run.report(result).lines().forEach(getLog()::info);
  }
}

package dev.tracker.maven;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/**
 * Lets a goal do once, after the last module, what is about all modules of a build. A goal that
 * Maven knows as an aggregator would be simpler; but before Maven runs one, it sets the class path
 * of all modules, of those too that are compiled on another thread.
 */
final class Turns {
  private final MavenSession session;
  private final String goal;

  Turns(MavenSession session, String goal) {
    this.session = session;
    this.goal = goal;
  }

  /**
   * Each module's turn, which does nothing but in the last of them.
   *
   * @param project the module
   * @param work what the goal does if this is the module at which Maven was started
   */
  void take(MavenProject project, Callable<Void> work) throws Exception {
    Map<String, Callable<Void>> turns = turns();
    boolean isLast;
    Callable<Void> whole;
    synchronized (turns) {
      turns.put(project.getId(), work);
      isLast = turns.size() == session.getProjects().size();
      whole = turns.getOrDefault(session.getTopLevelProject().getId(), work);
    }
    if (isLast) {
      whole.call();
    }
  }

  /** They are the session's, so that no daemon mixes up two builds. */
  @SuppressWarnings("unchecked") // Nobody else has this key.
  private Map<String, Callable<Void>> turns() {
    SessionData data = session.getRepositorySession().getData();
    String key = "dev.tracker.turns." + goal;
    data.set(key, null, new HashMap<String, Callable<Void>>());
    return (Map<String, Callable<Void>>) data.get(key);
  }
}

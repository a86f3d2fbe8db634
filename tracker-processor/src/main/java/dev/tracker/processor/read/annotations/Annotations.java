package dev.tracker.processor.read.annotations;

import java.util.Set;

/** The names of our annotations. They are read as the compiler sees them, never as classes. */
public final class Annotations {
  public static final String TRACK_ACTIVITY = "dev.tracker.TrackActivity";
  public static final String TRACK_ARG = "dev.tracker.TrackArg";
  public static final String UNTRACKED = "dev.tracker.Untracked";

  public static final String SENSITIVE = "dev.tracker.Sensitive";

  /**
   * These stand on what we generate. They are claimed along with ours: javac's {@code
   * -Xlint:processing} warns of every annotation that no processor claims, and a decorator must not
   * bring that about.
   */
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private static final String GENERATED_DECORATOR = "dev.tracker.runtime.GeneratedDecorator";

  /** All that the processor is asked about. */
  public static final Set<String> ALL =
      Set.of(TRACK_ACTIVITY, TRACK_ARG, UNTRACKED, SENSITIVE, GENERATED, GENERATED_DECORATOR);

  public static final String CONTEXT = "dev.tracker.context.ActivityContext";

  private Annotations() {}
}

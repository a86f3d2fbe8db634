package dev.tracker.runtime;

import java.security.CodeSource;

/** What is said of a decorator that this version of the API is not for. */
final class LevelMismatch {
  private LevelMismatch() {}

  static LinkageError of(int level) {
    boolean isTooNew = level > Tracking.LEVEL;
    return new LinkageError(
        "The tracker-api on the class path is too "
            + (isTooNew ? "old" : "new")
            + ": this decorator was generated for level "
            + level
            + ", the API has level "
            + (isTooNew ? Tracking.LEVEL : Tracking.OLDEST_LEVEL + " and later ones")
            + origin()
            + (isTooNew
                ? ". Use the version of the tracker-processor that generated it, or a later one,"
                    + " and only one tracker-api."
                : ". Compile its interface again, with the tracker-processor of the API's"
                    + " version."));
  }

  /** Where this class is from, as there may be several versions of it on the class path. */
  private static String origin() {
    CodeSource source = Tracking.class.getProtectionDomain().getCodeSource();
    return source == null ? "" : " and is from " + source.getLocation();
  }
}

package names;

import dev.tracker.TrackActivity;

/** Constants that are called like packages, which is only in the way where a class is hidden, too. */
@TrackActivity
public interface Packages {
  String java = "";
  String javax = "";
  int dev = 0;

  @TrackActivity(args = {"java", "dev.length"}, changeId = "java")
  String create(String java, String dev);

  /** A type is only in the way of what is named through its package. */
  @TrackActivity
  interface Inner {
    class java {}

    class dev {}

    String find(String id);
  }
}

package dev.tracker.spring.journal;

import dev.tracker.TrackActivity;

/** Changes in each kind of transaction. */
@TrackActivity(subject = "account")
interface Accounts {
  @TrackActivity(changeId = "id", operation = "open")
  void required(String id);

  @TrackActivity(changeId = "id", operation = "open")
  void requiresNew(String id);

  @TrackActivity(changeId = "id", operation = "open")
  void nested(String id);

  @TrackActivity(changeId = "id", operation = "open")
  void supports(String id);

  @TrackActivity(changeId = "id", operation = "open")
  void failing(String id);

  @TrackActivity(changeId = "id", operation = "open")
  void nestedAndFailing(String id);

  @TrackActivity(changeId = "id", operation = "open")
  void markedForRollback(String id);

  @TrackActivity(changeId = "id", operation = "open")
  void ofOther(String id);
}

package dev.tracker.spring.journal;

import dev.tracker.TrackActivity;

/** Changes of entities. */
@TrackActivity(subject = "book")
interface Books {
  @TrackActivity(changeId = "id", changeData = "title = title", operation = "add")
  void add(String id, String title);

  @TrackActivity(changeId = "id", changeData = "title = title", operation = "rename")
  void rename(String id, String title);

  @TrackActivity(changeId = "id", changeData = "title = title", operation = "rename")
  void renameByHand(String id, String title);
}

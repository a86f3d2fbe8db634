package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;
import dev.tracker.context.ActivityContext;

/** The service that the product is introduced with. */
@TrackActivity(subject = "backend")
public interface BackendService {

  @TrackActivity(
      args = {"name = backend.name", "backend.type"},
      changeId = "backend.id",
      changeData = {"backend.name", "backend.type"})
  void create(ActivityContext context, Backend backend) throws DuplicateBackend;

  @TrackActivity(args = "id")
  Backend get(ActivityContext context, String id);

  @TrackActivity(args = "id", changeId = "id")
  void delete(ActivityContext context, String id);

  @Untracked("hot path, called per packet")
  boolean supports(String type);
}

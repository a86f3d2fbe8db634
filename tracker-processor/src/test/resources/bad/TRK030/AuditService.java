package com.acme;

import dev.tracker.Untracked;

/** Some of it was decided upon, so that each method is shown. */
interface AuditService {

  @Untracked("tracks itself")
  void record(String event);

  void clear(); // ERROR TRK030: AuditService.clear is neither tracked nor @Untracked.
}

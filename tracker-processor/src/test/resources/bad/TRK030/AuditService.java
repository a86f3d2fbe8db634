package com.acme;

import dev.tracker.Untracked;

/** Some of it was decided upon, so that each method is shown. */
interface AuditService {

  @Untracked("tracks itself")
  void record(String event);

  void clear(); // ERROR TRK030: clear of AuditService is neither tracked nor left alone.
}

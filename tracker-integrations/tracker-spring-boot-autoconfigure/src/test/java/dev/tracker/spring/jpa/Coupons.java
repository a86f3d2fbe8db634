package dev.tracker.spring.jpa;

import dev.tracker.TrackActivity;

/** Stores coupons. */
@TrackActivity(subject = "coupon")
public interface Coupons {
  @TrackActivity(args = "id", changeId = "id", operation = "issue")
  void issue(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "issue")
  void issueUnflushed(String id);

  @TrackActivity(args = "id", changeId = "id", operation = "touch")
  void touchReadOnly(String id);
}

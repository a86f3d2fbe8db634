package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import dev.tracker.Untracked;

/** Names that the generated code would have chosen itself. */
@TrackActivity
public interface OrderService {

  /** Parameters that are called like fields and locals. */
  @TrackActivity(
      args = {"delegate.id", "tracker", "activity.tracker.activity", "fault.PLACE.fault"},
      changeIf = "result.tracker.active",
      changeId = "delegate.id",
      changeData = {"result.PLACE.active", "values"})
  Order place(
      Order delegate,
      String tracker,
      Order activity,
      Order fault,
      String error,
      boolean changed,
      String changeId,
      String values);

  /** A parameter that is called like the constant and the field. */
  void start(@TrackArg String START, @TrackArg boolean canBeEnabled, @TrackArg String id);

  /** Overloads. */
  @SuppressWarnings("TRK056")
  void start(@TrackArg String method, @TrackArg String kvArgs, @TrackArg int id);

  /** Methods that are called like the private ones. */
  @Untracked("its name is all that counts")
  void startArguments();

  @Untracked("its name is all that counts")
  boolean isEnabled(String method);

  @Untracked("its name is all that counts")
  void end();

  @Untracked("its name is all that counts")
  Activity fail(Tracking tracking);

  /** Types that are called like ours. */
  interface Activity {}

  interface Tracking {}
}

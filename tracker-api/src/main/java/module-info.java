/**
 * Tracker's API: the annotations a user writes, the contract a tracker keeps, the context
 * activities run in, and the trackers that need nothing but the JDK.
 *
 * <p>Nothing but {@code java.base} is required at run time, nor when a module that requires this
 * one is compiled: hence JSpecify's annotations are not passed on.
 */
module dev.tracker {
  requires static java.logging;
  requires static org.jspecify;

  exports dev.tracker;
  exports dev.tracker.compose;
  exports dev.tracker.context;
  exports dev.tracker.log;
  exports dev.tracker.runtime;
  exports dev.tracker.spi;
}

package dev.tracker.processor.generate;

import com.palantir.javapoet.ClassName;

/** The types that generated code names. */
final class Api {
  static final ClassName ACTIVITY = ClassName.get("dev.tracker", "Activity");
  static final ClassName ACTIVITY_CONTEXT = ClassName.get("dev.tracker", "ActivityContext");
  static final ClassName ACTIVITY_TRACKER = ClassName.get("dev.tracker", "ActivityTracker");
  static final ClassName DEFERRED_ACTIVITY = ClassName.get("dev.tracker", "DeferredActivity");
  static final ClassName EFFECT = ClassName.get("dev.tracker", "Effect");
  static final ClassName FAULT_POINT = ClassName.get("dev.tracker", "FaultPoint");
  static final ClassName REDACTION = ClassName.get("dev.tracker", "Redaction");
  static final ClassName TRACKED_METHOD = ClassName.get("dev.tracker", "TrackedMethod");
  static final ClassName TRACKING = ClassName.get("dev.tracker.runtime", "Tracking");

  private Api() {}
}

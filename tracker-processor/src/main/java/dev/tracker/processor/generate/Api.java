package dev.tracker.processor.generate;

import com.palantir.javapoet.ClassName;
import java.util.Objects;

/** The types that generated code names. */
final class Api {
  static final ClassName ACTIVITY = ClassName.get("dev.tracker", "Activity");
  static final ClassName ACTIVITY_CONTEXT = ClassName.get("dev.tracker.context", "ActivityContext");
  static final ClassName ACTIVITY_TRACKER = ClassName.get("dev.tracker", "ActivityTracker");
  static final ClassName DEFERRED_ACTIVITY = ClassName.get("dev.tracker.spi", "DeferredActivity");
  static final ClassName EFFECT = ClassName.get("dev.tracker", "Effect");
  static final ClassName FAULT_POINT = ClassName.get("dev.tracker", "FaultPoint");
  static final ClassName REDACTION = ClassName.get("dev.tracker.spi", "Redaction");
  static final ClassName TRACKED_METHOD = ClassName.get("dev.tracker", "TrackedMethod");
  static final ClassName TRACKING = ClassName.get("dev.tracker.runtime", "Tracking");
  static final ClassName BOOLEAN = ClassName.get(Boolean.class);
  static final ClassName OBJECTS = ClassName.get(Objects.class);
  static final ClassName STRING = ClassName.get(String.class);
  static final ClassName THROWABLE = ClassName.get(Throwable.class);

  private Api() {}
}

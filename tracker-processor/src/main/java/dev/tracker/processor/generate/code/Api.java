package dev.tracker.processor.generate.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Objects;

/** The types that generated code names. */
public final class Api {
  public static final ClassName ACTIVITY = ClassName.get("dev.tracker", "Activity");
  public static final ClassName ACTIVITY_CONTEXT =
      ClassName.get("dev.tracker.context", "ActivityContext");
  public static final ClassName ACTIVITY_TRACKER = ClassName.get("dev.tracker", "ActivityTracker");
  public static final ClassName BATCH = ClassName.get("dev.tracker.runtime", "Batch");
  public static final ClassName DEFERRED_ACTIVITY =
      ClassName.get("dev.tracker.spi", "DeferredActivity");
  public static final ClassName EFFECT = ClassName.get("dev.tracker", "Effect");
  public static final ClassName ENDING = ClassName.get("dev.tracker.runtime", "Ending");
  public static final ClassName FAULT_POINT = ClassName.get("dev.tracker", "FaultPoint");
  public static final ClassName FOLLOWING = ClassName.get("dev.tracker.runtime", "Following");
  public static final ClassName GENERATED_DECORATOR =
      ClassName.get("dev.tracker.runtime", "GeneratedDecorator");
  public static final ClassName NESTING = ClassName.get("dev.tracker.runtime", "Nesting");
  public static final ClassName REDACTION = ClassName.get("dev.tracker.spi", "Redaction");
  public static final ClassName TRACKED_METHOD = ClassName.get("dev.tracker", "TrackedMethod");
  public static final ClassName TRACKING_DECORATOR =
      ClassName.get("dev.tracker", "TrackingDecorator");
  public static final ClassName TRACKING = ClassName.get("dev.tracker.runtime", "Tracking");
  public static final TypeName GUARD = ArrayTypeName.of(TypeName.BOOLEAN);
  public static final ClassName BOOLEAN = ClassName.get(Boolean.class);
  public static final ClassName OBJECTS = ClassName.get(Objects.class);
  public static final ClassName STRING = ClassName.get(String.class);
  public static final ClassName THROWABLE = ClassName.get(Throwable.class);

  private Api() {}
}

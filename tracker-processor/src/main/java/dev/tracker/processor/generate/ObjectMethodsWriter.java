package dev.tracker.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.model.TrackedType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits what a decorator says of itself: its text, and what it decorates. Where the interface has
 * such a method itself, that one is forwarded like any other.
 */
final class ObjectMethodsWriter {
  private static final String TO_STRING = "toString";
  private static final String DELEGATE = "trackedDelegate";
  private static final String TRACKER = "trackedBy";
  private static final String WRITE_REPLACE = "writeReplace";

  private final TrackedType type;
  private final Names names;

  ObjectMethodsWriter(TrackedType type, Names names) {
    this.type = type;
    this.names = names;
  }

  // TrackingDecorator
  static List<TypeName> interfaces(TrackedType type) {
    return declares(type, DELEGATE) || declares(type, TRACKER)
        ? List.of()
        : List.of(Api.TRACKING_DECORATOR);
  }

  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    if (!interfaces(type).isEmpty()) {
      methods.add(method(DELEGATE, ClassName.OBJECT, Code.of("$N", names.delegate)));
      if (!type.operations().isEmpty()) {
        methods.add(method(TRACKER, Api.ACTIVITY_TRACKER, Code.of("$N", names.tracker)));
      }
    }
    if (!declares(type, TO_STRING)) {
      methods.add(
          method(
              TO_STRING,
              Api.STRING,
              Code.of(
                  "$T.format($S, $N)",
                  Api.STRING,
                  type.decoratorName().simpleName() + "[%s]",
                  names.delegate)));
    }
    if (type.surroundings().isSerializable() && !declares(type, WRITE_REPLACE)) {
      methods.add(writeReplace());
    }
    return methods;
  }

  // protected Object writeReplace() {
  //   return delegate;
  // }
  /** For serialization, which looks for it by name, in the superclass of a framework's too. */
  private MethodSpec writeReplace() {
    return MethodSpec.methodBuilder(WRITE_REPLACE)
        .addModifiers(Modifier.PROTECTED)
        .returns(ClassName.OBJECT)
        .addCode(Code.builder().addStatement("return $N", names.delegate).block())
        .build();
  }

  private static boolean declares(TrackedType type, String name) {
    return type.methods().stream()
        .anyMatch(
            method ->
                method.signature().name().equals(name)
                    && method.signature().parameters().isEmpty());
  }

  // @Override
  // public Object trackedDelegate() {
  //   return delegate;
  // }
  //
  // @Override
  // public ActivityTracker trackedBy() {
  //   return tracker;
  // }
  //
  // @Override
  // public String toString() {
  //   return String.format("TrackedOrders[%s]", delegate);
  // }
  private static MethodSpec method(String name, TypeName returnType, Code value) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returnType)
        .addCode(Code.builder().addStatement("return $L", value).block())
        .build();
  }
}

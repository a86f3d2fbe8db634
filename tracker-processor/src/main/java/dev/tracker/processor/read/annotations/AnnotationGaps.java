package dev.tracker.processor.read.annotations;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Finds annotations of ours with values that the compiler cannot make out, for want of a type. */
public final class AnnotationGaps extends SimpleAnnotationValueVisitor14<Boolean, Void> {
  private static final AnnotationGaps INSTANCE = new AnnotationGaps();

  /** What compilers put in the place of such a value. */
  private static final String ERRONEOUS = "<error>";

  private AnnotationGaps() {
    super(false);
  }

  /** Whether there is one on a method or its parameters. */
  public static boolean on(ExecutableElement method) {
    return Stream.concat(Stream.of(method), method.getParameters().stream())
        .anyMatch(AnnotationGaps::on);
  }

  /** Whether there is one on an element itself. */
  public static boolean on(Element element) {
    return Stream.of(Annotations.TRACK_ACTIVITY, Annotations.TRACK_ARG)
        .flatMap(name -> AnnotationReading.find(element, name).stream())
        .anyMatch(AnnotationGaps::in);
  }

  private static boolean in(AnnotationMirror annotation) {
    return annotation.getElementValues().values().stream()
        .anyMatch(value -> value.accept(INSTANCE, null));
  }

  @Override
  public Boolean visitString(String value, Void unused) {
    return value.equals(ERRONEOUS);
  }

  @Override
  public Boolean visitType(TypeMirror value, Void unused) {
    return value.getKind() == TypeKind.ERROR;
  }

  @Override
  public Boolean visitArray(List<? extends AnnotationValue> values, Void unused) {
    return values.stream().anyMatch(value -> value.accept(this, null));
  }
}

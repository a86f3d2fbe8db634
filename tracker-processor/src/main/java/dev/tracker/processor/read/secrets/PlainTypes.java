package dev.tracker.processor.read.secrets;

import dev.tracker.processor.read.types.Enclosing;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** A text, a number, a time: what is recorded as it reads. */
public final class PlainTypes {
  private static final Set<String> PACKAGES =
      Set.of("java.lang", "java.math", "java.time", "java.util");

  private static final Set<String> NO_VALUES = Set.of("java.lang.Object", "java.lang.Class");

  private PlainTypes() {}

  public static boolean contain(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return true;
    }
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    TypeElement element = (TypeElement) declared.asElement();
    return element.getKind() == ElementKind.ENUM
        || (declared.getTypeArguments().isEmpty()
            && element.getKind() == ElementKind.CLASS
            && !NO_VALUES.contains(element.getQualifiedName().toString())
            && PACKAGES.contains(Enclosing.packageOf(element).getQualifiedName().toString()));
  }
}

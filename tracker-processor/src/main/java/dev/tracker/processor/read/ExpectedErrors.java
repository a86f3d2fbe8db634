package dev.tracker.processor.read;

import dev.tracker.processor.model.ExpectedError;
import dev.tracker.processor.read.AnnotationReading.Located;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads exception types that are a normal outcome. */
final class ExpectedErrors {
  private static final Set<String> CATCHABLE_ANYWHERE =
      Set.of("java.lang.Throwable", "java.lang.Exception");

  private final Types types;
  private final TypeBounds bounds;

  ExpectedErrors(Types types) {
    this.types = types;
    this.bounds = new TypeBounds(types);
  }

  List<ExpectedError> read(List<Located<TypeMirror>> expected, List<TypeMirror> thrown) {
    return expected.stream()
        .map(
            error ->
                new ExpectedError(
                    TypeNames.of(error.value()),
                    isThrowable(error.value(), thrown),
                    isCovered(error, expected),
                    error.location()))
        .toList();
  }

  /** The compiler's own rule for a catch clause. */
  private boolean isThrowable(TypeMirror error, List<TypeMirror> thrown) {
    return !bounds.isChecked(error)
        || error instanceof DeclaredType type
            && CATCHABLE_ANYWHERE.contains(
                ((TypeElement) type.asElement()).getQualifiedName().toString())
        || thrown.stream().anyMatch(t -> types.isSubtype(t, error) || types.isSubtype(error, t));
  }

  private boolean isCovered(Located<TypeMirror> error, List<Located<TypeMirror>> all) {
    boolean isEarlier = true;
    for (Located<TypeMirror> other : all) {
      if (other == error) {
        isEarlier = false;
      } else if (types.isSubtype(error.value(), other.value())
          && (isEarlier || !types.isSameType(error.value(), other.value()))) {
        return true;
      }
    }
    return false;
  }
}

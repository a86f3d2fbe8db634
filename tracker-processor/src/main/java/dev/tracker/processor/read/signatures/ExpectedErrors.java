package dev.tracker.processor.read.signatures;

import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.ExpectedError;
import dev.tracker.processor.read.annotations.AnnotationReading.Located;
import dev.tracker.processor.read.types.TypeBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads exception types that are a normal outcome. */
public final class ExpectedErrors {
  private static final Set<String> CATCHABLE_ANYWHERE =
      Set.of("java.lang.Throwable", "java.lang.Exception");

  private final Types types;
  private final TypeBounds bounds;

  public ExpectedErrors(Types types) {
    this.types = types;
    this.bounds = new TypeBounds(types);
  }

  public List<ExpectedError> read(List<Located<TypeMirror>> expected, List<TypeMirror> thrown) {
    List<ExpectedError> errors = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      TypeMirror type = expected.get(i).value();
      errors.add(
          new ExpectedError(
              TypeName.get(type),
              isThrowable(type, thrown),
              isCovered(i, expected),
              expected.get(i).location()));
    }
    return errors;
  }

  /** The compiler's own rule for a catch clause. */
  private boolean isThrowable(TypeMirror error, List<TypeMirror> thrown) {
    return !bounds.isChecked(error)
        || CATCHABLE_ANYWHERE.stream().anyMatch(name -> TypeBounds.is(error, name))
        || thrown.stream().anyMatch(t -> types.isSubtype(t, error) || types.isSubtype(error, t));
  }

  /** By a supertype anywhere in the list, or by itself further up. */
  private boolean isCovered(int index, List<Located<TypeMirror>> all) {
    TypeMirror error = all.get(index).value();
    for (int i = 0; i < all.size(); i++) {
      TypeMirror other = all.get(i).value();
      boolean repeatsEarlier = i < index && types.isSameType(error, other);
      if (repeatsEarlier || (!types.isSameType(error, other) && types.isSubtype(error, other))) {
        return true;
      }
    }
    return false;
  }
}

package dev.tracker.processor.read;

import dev.tracker.processor.model.ReturnShape.Kind;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What the paths of a method can begin with.
 *
 * @param name the method's name
 * @param parameterNames the names by which paths call the parameters
 * @param parameterTypes their types, as members of the decorated interface
 * @param returns when the activity ends
 * @param result the type of {@code result}
 * @param namesAreKnown whether the names are the programmer's, not the compiler's stand-ins
 */
record MethodShape(
    String name,
    List<String> parameterNames,
    List<? extends TypeMirror> parameterTypes,
    Kind returns,
    TypeMirror result,
    boolean namesAreKnown) {

  boolean hasResult() {
    return result.getKind() != TypeKind.VOID && !TypeBounds.is(result, "java.lang.Void");
  }
}

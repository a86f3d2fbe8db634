package dev.tracker.processor.read;

import dev.tracker.processor.model.ReturnShape;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells from a return type when the work of a method is done. */
final class ReturnShapes {
  /** Handles on work that goes on after the return; a subtype of one is one too. */
  private static final Set<String> UNFOLLOWED =
      Set.of(
          "java.util.concurrent.Future",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Flow.Publisher",
          "java.util.stream.BaseStream",
          "java.util.Iterator");

  ReturnShape of(TypeMirror type) {
    if (type.getKind() == TypeKind.VOID) {
      return ReturnShape.NOTHING;
    }
    return type.getKind() == TypeKind.DECLARED && isUnfollowed((DeclaredType) type)
        ? ReturnShape.UNFOLLOWED
        : ReturnShape.VALUE;
  }

  private static boolean isUnfollowed(DeclaredType type) {
    for (TypeElement supertype : Supertypes.of(type)) {
      if (UNFOLLOWED.contains(supertype.getQualifiedName().toString())) {
        return true;
      }
    }
    return false;
  }
}

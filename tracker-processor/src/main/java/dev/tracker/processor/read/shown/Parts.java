package dev.tracker.processor.read.shown;

import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.shown.Part;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What a form rests on: how the parts of a value are themselves recorded. */
interface Parts {

  /** What is recorded of a value of a type that has no mark of its own. */
  Part part(TypeMirror type);

  /** What a decorator takes values of a class as, if it can name it. */
  Optional<TypeName> nameOf(DeclaredType type);
}

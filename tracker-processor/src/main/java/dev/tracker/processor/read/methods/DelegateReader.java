package dev.tracker.processor.read.methods;

import dev.tracker.processor.read.methods.MethodGroup.Declaration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Finds out whether an interface adds nothing to the only one it extends, so that any instance of
 * that one can be decorated: this is how an interface is tracked that its user does not own.
 */
public final class DelegateReader {
  private final Types types;
  private final Subsignatures subsignatures;

  public DelegateReader(Types types) {
    this.types = types;
    this.subsignatures = new Subsignatures(types);
  }

  /** The super-interface; empty if the interface is more than that. */
  public Optional<DeclaredType> addsNothingTo(TypeElement type, List<MethodGroup> groups) {
    if (type.getInterfaces().size() != 1
        || !(type.getInterfaces().get(0) instanceof DeclaredType superInterface)) {
      return Optional.empty();
    }
    boolean addsNothing =
        groups.stream()
            .filter(group -> group.nearest().owner().equals(type))
            .allMatch(this::onlyRestates);
    return addsNothing ? Optional.of(superInterface) : Optional.empty();
  }

  private boolean onlyRestates(MethodGroup group) {
    Declaration own = group.nearest();
    return !own.element().getModifiers().contains(Modifier.DEFAULT)
        && group.declarations().stream()
            .skip(1)
            .anyMatch(inherited -> isSame(own.type(), inherited.type()));
  }

  private boolean isSame(ExecutableType own, ExecutableType inherited) {
    return subsignatures.is(own, inherited)
        && subsignatures.is(inherited, own)
        && returnsTheSame(own, inherited)
        && throwsAsMuch(own, inherited);
  }

  /** Type parameters of two declarations are never the same; their erasures may be. */
  private boolean returnsTheSame(ExecutableType own, ExecutableType inherited) {
    return own.getTypeVariables().isEmpty()
        ? types.isSameType(own.getReturnType(), inherited.getReturnType())
        : sameErasure(own.getReturnType(), inherited.getReturnType());
  }

  private boolean throwsAsMuch(ExecutableType own, ExecutableType inherited) {
    return own.getThrownTypes().size() >= inherited.getThrownTypes().size()
        && inherited.getThrownTypes().stream()
            .allMatch(
                thrown ->
                    own.getThrownTypes().stream().anyMatch(mine -> sameErasure(mine, thrown)));
  }

  private boolean sameErasure(TypeMirror one, TypeMirror other) {
    return types.isSameType(types.erasure(one), types.erasure(other));
  }
}

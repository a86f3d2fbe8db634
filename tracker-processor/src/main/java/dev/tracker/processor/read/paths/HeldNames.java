package dev.tracker.processor.read.paths;

import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.read.properties.Accessor;
import dev.tracker.processor.read.properties.Accessors;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds out whether a name that a value does not have was meant for what it holds. A path leads to
 * one value, so that this is a mistake that a list of the value's own names would not explain.
 *
 * @param accessors what names stand for
 */
record HeldNames(Accessors accessors) {

  /** What is wrong with a name, as far as that is known: more, if something held has the name. */
  Fault fault(Fault known, TypeMirror owner, String name) {
    if (known != Fault.UNKNOWN_NAME) {
      return known;
    }
    if (accessors.values().held(owner, "java.util.Map").findAny().isPresent()) {
      return Fault.NAME_IN_MAP;
    }
    return element(owner).filter(each -> has(each, name)).isPresent()
        ? Fault.NAME_OF_ELEMENTS
        : known;
  }

  private boolean has(TypeMirror element, String name) {
    return accessors.find(element, name) instanceof Accessor.Found;
  }

  private Optional<TypeMirror> element(TypeMirror owner) {
    return owner instanceof ArrayType array
        ? Optional.of(array.getComponentType())
        : List.of("java.lang.Iterable", "java.util.stream.Stream", "java.util.Iterator").stream()
            .flatMap(holder -> accessors.values().held(owner, holder))
            .findFirst();
  }
}

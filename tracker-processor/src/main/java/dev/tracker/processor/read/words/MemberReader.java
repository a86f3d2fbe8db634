package dev.tracker.processor.read.words;

import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.naming.NamedMember;
import dev.tracker.processor.naming.Namer;
import dev.tracker.processor.read.properties.Accessor;
import dev.tracker.processor.read.properties.Accessors;
import dev.tracker.processor.read.properties.PropertyNames;
import dev.tracker.processor.read.types.Supertypes;
import dev.tracker.processor.read.types.TypeBounds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the members of a type that may tell an entity's id. What was found is kept, as it is in
 * {@link Accessors}.
 */
public final class MemberReader {
  /** Of JPA, of Spring Data, and of whoever calls it so. */
  private static final Set<String> ID_ANNOTATIONS = Set.of("Id", "EmbeddedId");

  private final TypeBounds bounds;
  private final Accessors accessors;
  private final Map<TypeMirror, List<NamedMember>> known = new HashMap<>();

  public MemberReader(TypeBounds bounds, Accessors accessors) {
    this.bounds = bounds;
    this.accessors = accessors;
  }

  List<NamedMember> of(TypeMirror owner) {
    return known.computeIfAbsent(owner, this::read);
  }

  private List<NamedMember> read(TypeMirror owner) {
    Map<String, Boolean> found = new TreeMap<>();
    for (DeclaredType type : bounds.of(owner)) {
      for (TypeElement element : Supertypes.of(type)) {
        for (Element member : element.getEnclosedElements()) {
          String name = PropertyNames.of(member);
          boolean annotated = isAnnotated(member);
          if ((annotated || Namer.mayIdentify(name)) && !name.isEmpty()) {
            found.merge(name, annotated, Boolean::logicalOr);
          }
        }
      }
    }
    return found.entrySet().stream()
        .filter(member -> mayBeRead(owner, member.getKey()))
        .map(member -> new NamedMember(member.getKey(), member.getValue()))
        .toList();
  }

  /** Also where the type of the member is still to be generated. */
  private boolean mayBeRead(TypeMirror owner, String name) {
    Accessor accessor = accessors.find(owner, name);
    return accessor instanceof Accessor.Found
        || (accessor instanceof Accessor.None none && none.fault() == Fault.MISSING_TYPE_IN_SOURCE);
  }

  private static boolean isAnnotated(Element member) {
    return member.getAnnotationMirrors().stream()
        .map(annotation -> annotation.getAnnotationType().asElement().getSimpleName().toString())
        .anyMatch(ID_ANNOTATIONS::contains);
  }
}

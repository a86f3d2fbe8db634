package dev.tracker.processor.read.secrets;

import dev.tracker.processor.model.path.Secrecy;
import dev.tracker.processor.read.properties.Accessor;
import dev.tracker.processor.read.properties.Accessors;
import dev.tracker.processor.read.types.Enclosing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads, beside a path, what must not be recorded of the value it leads to. */
public final class SecrecyReader {
  private static final Set<String> PLAIN_PACKAGES =
      Set.of("java.lang", "java.math", "java.time", "java.util");

  private static final Set<String> NO_VALUES = Set.of("java.lang.Object", "java.lang.Class");

  private final Accessors accessors;
  private final Sensitivity sensitivity;
  private final SecretSearch search;
  private final Map<Step, Optional<String>> steps = new HashMap<>();

  public SecrecyReader(Accessors accessors, Sensitivity sensitivity, SecretSearch search) {
    this.accessors = accessors;
    this.sensitivity = sensitivity;
    this.search = search;
  }

  /** The mark of a root: that of its declaration, or else of its type. */
  public Optional<String> ofRoot(Optional<String> declared, TypeMirror type) {
    return declared.or(() -> sensitivity.ofType(type));
  }

  /** The mark of a step. */
  public Optional<String> ofStep(TypeMirror owner, String name, Accessor.Found found) {
    return steps.computeIfAbsent(new Step(owner, name, found), this::mark);
  }

  private record Step(TypeMirror owner, String name, Accessor.Found found) {}

  private Optional<String> mark(Step step) {
    return sensitivity
        .ofMember(step.owner(), step.name(), step.found().access())
        .or(() -> sensitivity.ofType(step.found().type()));
  }

  /** What is to be said of a value without a mark of its own. */
  public Secrecy within(String path, TypeMirror type) {
    return search
        .within(type)
        .map(names -> new Secrecy(null, path + "." + String.join(".", names), harmless(path, type)))
        .orElse(Secrecy.NONE);
  }

  private List<String> harmless(String path, TypeMirror type) {
    return accessors.candidates(type).stream()
        .filter(name -> isHarmless(type, name))
        .map(name -> path + "." + name)
        .toList();
  }

  private boolean isHarmless(TypeMirror owner, String name) {
    return accessors.find(owner, name) instanceof Accessor.Found found
        && ofStep(owner, name, found).isEmpty()
        && isPlain(found.type());
  }

  /** A text, a number, a time: what is recorded as it reads. */
  private static boolean isPlain(TypeMirror type) {
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
            && PLAIN_PACKAGES.contains(Enclosing.packageOf(element).getQualifiedName().toString()));
  }
}

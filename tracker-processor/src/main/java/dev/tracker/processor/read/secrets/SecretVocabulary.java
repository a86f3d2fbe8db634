package dev.tracker.processor.read.secrets;

import dev.tracker.processor.read.properties.PropertyNames;
import dev.tracker.processor.read.types.TypeBounds;
import dev.tracker.spi.Redaction;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Knows the names of secrets: what the trackers of the API redact. Whether there is one, which is
 * all that a boolean can tell, is none.
 */
public final class SecretVocabulary {
  private final Predicate<String> policy = policy();

  /** On a processor module path the API is not found, as no module there asks for it. */
  private static Predicate<String> policy() {
    try {
      return Redaction.standard()::isSecret;
    } catch (LinkageError e) {
      return name -> false;
    }
  }

  /** Whether a value that goes by a name is a secret. */
  public boolean isSecret(String name, TypeMirror type) {
    return policy.test(name)
        && type.getKind() != TypeKind.BOOLEAN
        && type.getKind() != TypeKind.VOID
        && !TypeBounds.is(type, "java.lang.Boolean")
        && !TypeBounds.is(type, "java.lang.Void");
  }

  /** Whether a member, by its name, holds a secret: a field, or what is sure to be an accessor. */
  boolean isSecret(Element member) {
    if (member.getModifiers().contains(Modifier.STATIC)) {
      return false;
    }
    if (member.getKind() == ElementKind.FIELD) {
      return isSecret(member.getSimpleName().toString(), member.asType());
    }
    return member.getKind() == ElementKind.METHOD && isAccessor((ExecutableElement) member);
  }

  private boolean isAccessor(ExecutableElement method) {
    String name = PropertyNames.of(method);
    return method.getParameters().isEmpty()
        && !name.isEmpty()
        && (!method.getSimpleName().contentEquals(name)
            || method.getModifiers().contains(Modifier.ABSTRACT))
        && isSecret(name, method.getReturnType());
  }
}

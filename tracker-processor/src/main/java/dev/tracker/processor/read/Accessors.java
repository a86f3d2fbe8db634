package dev.tracker.processor.read;

import dev.tracker.processor.model.BrokenPath.Fault;
import dev.tracker.processor.model.Deprecation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Finds what a name in a path stands for: a record accessor or method {@code name()}, {@code
 * getName()}, {@code isName()}, or a public field; own members before inherited ones.
 */
final class Accessors {
  /** Found if asked for, but hardly what anyone means to record. */
  private static final Set<String> NEVER_PROPOSED = Set.of("hashCode", "toString", "clone");

  private final Types types;
  private final TypeBounds bounds;
  private final Visibility visibility;

  Accessors(Types types, Visibility visibility) {
    this.types = types;
    this.bounds = new TypeBounds(types);
    this.visibility = visibility;
  }

  Accessor find(TypeMirror owner, String name) {
    if (owner instanceof ArrayType) {
      return name.equals("length")
          ? new Accessor.Found("length", types.getPrimitiveType(TypeKind.INT), Deprecation.NONE)
          : new Accessor.None(Fault.UNKNOWN_NAME);
    }
    List<DeclaredType> declared = bounds.of(owner);
    if (declared.isEmpty()) {
      return new Accessor.None(Fault.NO_MEMBERS);
    }
    Accessor.None best = new Accessor.None(Fault.UNKNOWN_NAME);
    for (String candidate : methodNames(name)) {
      for (DeclaredType type : declared) {
        Accessor accessor =
            method(type, candidate, candidate.startsWith("is") && !candidate.equals(name));
        if (accessor instanceof Accessor.Found) {
          return accessor;
        }
        best = worthier(best, (Accessor.None) accessor);
      }
    }
    for (DeclaredType type : declared) {
      Accessor accessor = field(type, name);
      if (accessor instanceof Accessor.Found) {
        return accessor;
      }
      best = worthier(best, (Accessor.None) accessor);
    }
    return best;
  }

  /** The names that would be found in a type, for a message. */
  SortedSet<String> candidates(TypeMirror owner) {
    SortedSet<String> names = new TreeSet<>();
    if (owner instanceof ArrayType) {
      names.add("length");
    }
    for (DeclaredType type : bounds.of(owner)) {
      for (TypeElement element : Supertypes.of(type)) {
        for (Element member : element.getEnclosedElements()) {
          String name = propertyName(member);
          if (!name.isEmpty() && find(owner, name) instanceof Accessor.Found) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  private static List<String> methodNames(String name) {
    String capitalized = Wording.capitalized(name);
    return List.of(name, "get" + capitalized, "is" + capitalized);
  }

  private Accessor method(DeclaredType owner, String name, boolean onlyBoolean) {
    Accessor.None best = new Accessor.None(Fault.UNKNOWN_NAME);
    for (TypeElement type : Supertypes.of(owner)) {
      for (Element member : type.getEnclosedElements()) {
        if (member.getKind() == ElementKind.METHOD && member.getSimpleName().contentEquals(name)) {
          Accessor accessor = method(owner, (ExecutableElement) member);
          if (accessor instanceof Accessor.Found found) {
            if (!onlyBoolean || isBoolean(found.type())) {
              return found;
            }
          } else {
            best = worthier(best, (Accessor.None) accessor);
          }
        }
      }
    }
    return best;
  }

  private Accessor method(DeclaredType owner, ExecutableElement method) {
    if (!method.getParameters().isEmpty()) {
      return new Accessor.None(Fault.PARAMETERS);
    }
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return new Accessor.None(Fault.STATIC);
    }
    if (!visibility.canAccess(method)) {
      return new Accessor.None(Fault.INACCESSIBLE);
    }
    ExecutableType type = (ExecutableType) types.asMemberOf(owner, method);
    if (type.getReturnType().getKind() == TypeKind.VOID) {
      return new Accessor.None(Fault.VOID_ACCESSOR);
    }
    if (type.getThrownTypes().stream().anyMatch(bounds::isChecked)) {
      return new Accessor.None(Fault.CHECKED_EXCEPTION);
    }
    return new Accessor.Found(
        method.getSimpleName() + "()", type.getReturnType(), Deprecations.of(method));
  }

  private Accessor field(DeclaredType owner, String name) {
    for (TypeElement type : Supertypes.of(owner)) {
      for (Element member : type.getEnclosedElements()) {
        if (member.getKind() == ElementKind.FIELD && member.getSimpleName().contentEquals(name)) {
          return field(owner, (VariableElement) member);
        }
      }
    }
    return new Accessor.None(Fault.UNKNOWN_NAME);
  }

  private Accessor field(DeclaredType owner, VariableElement field) {
    if (field.getModifiers().contains(Modifier.STATIC)) {
      return new Accessor.None(Fault.STATIC);
    }
    return visibility.canAccess(field)
        ? new Accessor.Found(
            field.getSimpleName().toString(),
            types.asMemberOf(owner, field),
            Deprecations.of(field))
        : new Accessor.None(Fault.INACCESSIBLE);
  }

  private static boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN || TypeBounds.is(type, "java.lang.Boolean");
  }

  /** A member that cannot be used says more than that there is none. */
  private static Accessor.None worthier(Accessor.None one, Accessor.None other) {
    return one.fault() == Fault.UNKNOWN_NAME ? other : one;
  }

  /** What a path would call a member; empty if nothing would. */
  private static String propertyName(Element member) {
    String name = member.getSimpleName().toString();
    if (member.getKind() == ElementKind.FIELD) {
      return name;
    }
    if (member.getKind() != ElementKind.METHOD) {
      return "";
    }
    for (String prefix : List.of("get", "is")) {
      if (name.length() > prefix.length()
          && name.startsWith(prefix)
          && Character.isUpperCase(name.charAt(prefix.length()))) {
        String rest = name.substring(prefix.length());
        return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
      }
    }
    return NEVER_PROPOSED.contains(name) ? "" : name;
  }
}

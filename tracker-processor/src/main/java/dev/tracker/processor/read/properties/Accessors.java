package dev.tracker.processor.read.properties;

import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.signature.Deprecation;
import dev.tracker.processor.read.annotations.Deprecations;
import dev.tracker.processor.read.source.Sources;
import dev.tracker.processor.read.types.Supertypes;
import dev.tracker.processor.read.types.TypeBounds;
import dev.tracker.processor.read.types.Visibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 *
 * <p>What was found is kept: the interfaces of a package speak of the same few types.
 */
public final class Accessors {
  private final Types types;
  private final TypeElement object;
  private final TypeBounds bounds;
  private final Visibility visibility;
  private final Sources sources;
  private final Deprecations deprecations;
  private final PromisedAccessors promised;
  private final ValueTypes values;
  private final Map<Property, Accessor> known = new HashMap<>();
  private final Map<TypeMirror, Boolean> due = new HashMap<>();

  /**
   * Accessors as the decorators of one package can use them.
   *
   * @param types the compiler's types
   * @param object the type {@code java.lang.Object}
   * @param visibility what the package can see
   * @param sources what is being compiled
   * @param deprecations what is on its way out
   */
  public Accessors(
      Types types,
      TypeElement object,
      Visibility visibility,
      Sources sources,
      Deprecations deprecations) {
    this.types = types;
    this.object = object;
    this.deprecations = deprecations;
    this.bounds = new TypeBounds(types);
    this.visibility = visibility;
    this.sources = sources;
    this.promised = new PromisedAccessors(sources);
    this.values = new ValueTypes(types, object.asType(), visibility);
  }

  /** A name, as it is used of a type. */
  private record Property(TypeMirror owner, String name) {}

  public Accessor find(TypeMirror owner, String name) {
    return known.computeIfAbsent(new Property(owner, name), each -> resolve(owner, name));
  }

  private Accessor resolve(TypeMirror owner, String name) {
    if (owner instanceof ArrayType) {
      return name.equals("length")
          ? new Accessor.Found("length", types.getPrimitiveType(TypeKind.INT), Deprecation.NONE)
          : new Accessor.None(Fault.UNKNOWN_NAME);
    }
    List<DeclaredType> declared = bounds.of(owner);
    if (declared.isEmpty()) {
      return new Accessor.None(Fault.NO_MEMBERS);
    }
    Accessor accessor = find(declared, name);
    return accessor instanceof Accessor.None
        ? declared.stream()
            .flatMap(type -> Supertypes.firstUnfinished(type).stream())
            .findFirst()
            .<Accessor>map(this::missing)
            .orElse(accessor)
        : accessor;
  }

  public ValueTypes values() {
    return values;
  }

  /** Whether another processor is about to add accessors to a type. */
  public boolean areDue(TypeMirror owner) {
    return due.computeIfAbsent(owner, type -> promised.areDue(bounds.of(type)));
  }

  private Accessor find(List<DeclaredType> declared, String name) {
    Accessor.None best = new Accessor.None(Fault.UNKNOWN_NAME);
    for (String candidate : PropertyNames.accessors(name)) {
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
  public SortedSet<String> candidates(TypeMirror owner) {
    SortedSet<String> names = new TreeSet<>();
    if (owner instanceof ArrayType) {
      names.add("length");
    }
    for (DeclaredType type : bounds.of(owner)) {
      for (TypeElement element : Supertypes.of(type)) {
        for (Element member : element.getEnclosedElements()) {
          String name = PropertyNames.of(member);
          if (!name.isEmpty() && find(owner, name) instanceof Accessor.Found) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  /** Of several declarations that are inherited, the nearest of those that return the most. */
  private Accessor method(DeclaredType owner, String name, boolean onlyBoolean) {
    Accessor best = new Accessor.None(Fault.UNKNOWN_NAME);
    for (TypeElement type : withObject(owner)) {
      for (Element member : type.getEnclosedElements()) {
        if (member.getKind() == ElementKind.METHOD && member.getSimpleName().contentEquals(name)) {
          Accessor accessor = method(owner, (ExecutableElement) member);
          if (!onlyBoolean || !(accessor instanceof Accessor.Found found) || isBoolean(found)) {
            best = better(best, accessor);
          }
        }
      }
    }
    return best;
  }

  /** What every value has: {@code toString}, {@code hashCode} and {@code class}. */
  private List<TypeElement> withObject(DeclaredType owner) {
    List<TypeElement> types = new ArrayList<>(Supertypes.of(owner));
    types.add(object);
    return types;
  }

  private Accessor better(Accessor one, Accessor other) {
    if (one instanceof Accessor.Found found) {
      return other instanceof Accessor.Found another
              && types.isSubtype(another.type(), found.type())
              && !types.isSameType(another.type(), found.type())
          ? another
          : found;
    }
    return other instanceof Accessor.None none ? worthier((Accessor.None) one, none) : other;
  }

  private Accessor method(DeclaredType owner, ExecutableElement method) {
    if (!method.getParameters().isEmpty()) {
      return new Accessor.None(Fault.PARAMETERS);
    }
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return new Accessor.None(Fault.STATIC);
    }
    if (!canAccess(owner, method)) {
      return new Accessor.None(Fault.INACCESSIBLE);
    }
    ExecutableType type = (ExecutableType) Supertypes.asMember(types, owner, method);
    if (type.getReturnType().getKind() == TypeKind.VOID) {
      return new Accessor.None(Fault.VOID_ACCESSOR);
    }
    if (type.getThrownTypes().stream().anyMatch(bounds::isChecked)) {
      return new Accessor.None(Fault.CHECKED_EXCEPTION);
    }
    return found(method.getSimpleName() + "()", type.getReturnType(), method);
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
    return canAccess(owner, field)
        ? found(field.getSimpleName().toString(), Supertypes.asMember(types, owner, field), field)
        : new Accessor.None(Fault.INACCESSIBLE);
  }

  private boolean canAccess(DeclaredType owner, Element member) {
    return visibility.canAccess(member) && visibility.canName((TypeElement) owner.asElement());
  }

  private Accessor found(String access, TypeMirror type, Element member) {
    return type.getKind() == TypeKind.ERROR
        ? missing(member)
        : new Accessor.Found(access, type, deprecations.of(member));
  }

  private Accessor.None missing(Element where) {
    return new Accessor.None(
        sources.contain(where) ? Fault.MISSING_TYPE_IN_SOURCE : Fault.MISSING_TYPE);
  }

  private static boolean isBoolean(Accessor.Found found) {
    return found.type().getKind() == TypeKind.BOOLEAN
        || TypeBounds.is(found.type(), "java.lang.Boolean");
  }

  /** A member that cannot be used says more than that there is none. */
  private static Accessor.None worthier(Accessor.None one, Accessor.None other) {
    return one.fault() == Fault.UNKNOWN_NAME ? other : one;
  }
}

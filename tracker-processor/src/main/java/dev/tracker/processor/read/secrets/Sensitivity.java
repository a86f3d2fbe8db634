package dev.tracker.processor.read.secrets;

import dev.tracker.processor.model.path.ValuePath.Root;
import dev.tracker.processor.read.build.SensitiveMarkers;
import dev.tracker.processor.read.methods.MethodGroup;
import dev.tracker.processor.read.methods.MethodGroup.Declaration;
import dev.tracker.processor.read.properties.PropertyNames;
import dev.tracker.processor.read.types.Supertypes;
import dev.tracker.processor.read.types.TypeBounds;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Finds the mark of what must not be recorded: on a type, a record component, a field, an accessor
 * or a parameter.
 *
 * <p>A mark anywhere on a property counts, for its getter may have been written by a tool: that of
 * the field, of any declaration of the accessor in the hierarchy, and of the constructor's
 * parameter of its name, which is where Kotlin puts it.
 */
public final class Sensitivity {
  /** Types that hold what their type arguments say. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "java.lang.Iterable",
          "java.util.Map",
          "java.util.Map.Entry",
          "java.util.Optional",
          "java.util.concurrent.atomic.AtomicReference",
          "java.util.concurrent.atomic.AtomicReferenceArray");

  /** Types nest without end where one holds itself in itself. */
  private static final int MOST_HELD = 30;

  private final Types types;
  private final TypeBounds bounds;
  private final SensitiveMarkers markers;
  private final Map<TypeMirror, Optional<String>> marked = new HashMap<>();

  public Sensitivity(Types types, SensitiveMarkers markers) {
    this.types = types;
    this.bounds = new TypeBounds(types);
    this.markers = markers;
  }

  boolean isMarked(Element element) {
    return markers.areOn(element);
  }

  /** The type that is marked: of a value, or of the elements that it holds. */
  public Optional<String> ofType(TypeMirror type) {
    return marked.computeIfAbsent(type, this::search);
  }

  private Optional<String> search(TypeMirror type) {
    return held(type).stream()
        .flatMap(each -> Supertypes.of(each).stream())
        .filter(this::isMarked)
        .findFirst()
        .map(found -> "the type " + found.getQualifiedName());
  }

  /** The member that is marked, where a name in a path stands for a property of its owner. */
  public Optional<String> ofMember(TypeMirror owner, String name, String access) {
    Set<String> names = propertyNames(name, access);
    return bounds.of(owner).stream()
        .flatMap(type -> Supertypes.of(type).stream())
        .filter(type -> members(type).anyMatch(each -> isOneOf(names, each) && isMarked(each)))
        .findFirst()
        .map(type -> name + " of " + type.getQualifiedName());
  }

  /** All that stands for a property: its field, its accessors, the parameters of its name. */
  public Stream<Element> declarations(DeclaredType owner, String name, String access) {
    Set<String> names = propertyNames(name, access);
    return Supertypes.of(owner).stream()
        .flatMap(Sensitivity::members)
        .filter(each -> isOneOf(names, each));
  }

  private static Set<String> propertyNames(String name, String access) {
    String method = access.replace("()", "");
    // Of a field dob or eMail, the getter may be getDOB or getEMail, which is Lombok's way.
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(List.of(name, method));
    names.add(PropertyNames.ofMethod(method));
    return names;
  }

  /** All that a mark of a property can stand on. */
  static Stream<Element> members(TypeElement type) {
    return type.getEnclosedElements().stream()
        .flatMap(
            (Element member) ->
                member.getKind() == ElementKind.CONSTRUCTOR
                    ? ((ExecutableElement) member).getParameters().stream()
                    : Stream.of(member));
  }

  private static boolean isOneOf(Set<String> names, Element member) {
    return switch (member.getKind()) {
      case METHOD ->
          ((ExecutableElement) member).getParameters().isEmpty()
              && (names.contains(member.getSimpleName().toString())
                  || names.contains(PropertyNames.of(member)));
      case FIELD, RECORD_COMPONENT, PARAMETER -> names.contains(member.getSimpleName().toString());
      default -> false;
    };
  }

  /** The classes of a value, or of what it holds, however deep. */
  public List<DeclaredType> held(TypeMirror type) {
    // By their text, for a Path is an Iterable of Paths.
    Map<String, DeclaredType> held = new LinkedHashMap<>();
    Deque<TypeMirror> next = new ArrayDeque<>(List.of(type));
    while (!next.isEmpty() && held.size() < MOST_HELD) {
      TypeMirror each = next.remove();
      if (each instanceof ArrayType array) {
        next.add(array.getComponentType());
      }
      for (DeclaredType declared : bounds.of(each)) {
        if (held.putIfAbsent(declared.toString(), declared) == null) {
          next.addAll(contents(declared));
        }
      }
    }
    return List.copyOf(held.values());
  }

  private List<TypeMirror> contents(DeclaredType type) {
    return Supertypes.withArguments(types, type).values().stream()
        .filter(each -> CONTAINERS.stream().anyMatch(name -> TypeBounds.is(each, name)))
        .flatMap(each -> each.getTypeArguments().stream())
        .<TypeMirror>map(argument -> argument)
        .toList();
  }

  /** The marks of a method's parameters and result, in any declaration of it. */
  public Map<Integer, String> marks(MethodGroup group, List<String> parameterNames) {
    Map<Integer, String> marks = new LinkedHashMap<>();
    for (Declaration declaration : group.declarations()) {
      ExecutableElement method = declaration.element();
      if (isMarked(method)) {
        marks.put(Root.RESULT, "the result of " + method.getSimpleName());
      }
      for (int i = 0; i < parameterNames.size(); i++) {
        if (isMarked(method.getParameters().get(i))) {
          marks.put(i, "the parameter " + parameterNames.get(i));
        }
      }
    }
    return marks;
  }
}

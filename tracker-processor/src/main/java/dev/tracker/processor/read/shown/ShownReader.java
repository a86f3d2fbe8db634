package dev.tracker.processor.read.shown;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.shown.Form;
import dev.tracker.processor.model.shown.Part;
import dev.tracker.processor.model.shown.Part.TakenApart;
import dev.tracker.processor.model.shown.Shown;
import dev.tracker.processor.model.shown.ShownType;
import dev.tracker.processor.read.secrets.SecretSearch;
import dev.tracker.processor.read.secrets.Sensitivity;
import dev.tracker.processor.read.types.TypeBounds;
import dev.tracker.processor.read.types.Visibility;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads how values are taken apart, in the decorators of one package. What is found depends on the
 * types alone, never on the way to them, so that a type has one form in all decorators.
 */
public final class ShownReader implements Parts {
  private final TypeBounds bounds;
  private final Sensitivity sensitivity;
  private final SecretSearch search;
  private final Visibility visibility;
  private final MemberForms members;
  private final LooseTypes types;
  private final Map<String, ShownType> known = new HashMap<>();

  /**
   * A reader.
   *
   * @param bounds what types are known to be
   * @param sensitivity what is marked
   * @param search what has secrets or entities within
   * @param visibility what the package can see
   * @param members reads the members of a class
   */
  public ShownReader(
      TypeBounds bounds,
      Sensitivity sensitivity,
      SecretSearch search,
      Visibility visibility,
      MemberForms members) {
    this.bounds = bounds;
    this.sensitivity = sensitivity;
    this.search = search;
    this.visibility = visibility;
    this.members = members;
    this.types =
        new LooseTypes(
            bounds, type -> search.isDelicate(type) || sensitivity.ofType(type).isPresent());
  }

  /** How a value is taken apart; empty where it is recorded as it is. */
  public Optional<Shown> read(TypeMirror type) {
    if (!(part(type) instanceof TakenApart root)) {
      return Optional.empty();
    }
    Map<String, ShownType> reached = new LinkedHashMap<>();
    Deque<TypeName> next = new ArrayDeque<>();
    next.add(root.type());
    while (!next.isEmpty()) {
      ShownType each = Objects.requireNonNull(known.get(next.remove().toString()));
      if (reached.putIfAbsent(each.type().toString(), each) == null) {
        each.form().parts().stream()
            .filter(TakenApart.class::isInstance)
            .map(part -> ((TakenApart) part).type())
            .forEach(next::add);
      }
    }
    return Optional.of(new Shown(told(type), List.copyOf(reached.values())));
  }

  /** The class of a value, or of what it holds. */
  private String told(TypeMirror type) {
    TypeMirror held = type;
    while (held instanceof ArrayType array) {
      held = array.getComponentType();
    }
    return sensitivity.held(held).stream()
        .filter(each -> !SecretSearch.isOfPlatform((TypeElement) each.asElement()))
        .filter(search::isDelicate)
        .map(each -> each.asElement().getSimpleName().toString())
        .findFirst()
        .orElse(held.toString());
  }

  @Override
  public Optional<TypeName> nameOf(DeclaredType type) {
    return visibility.canName((TypeElement) type.asElement())
        ? Optional.of(types.of(type))
        : Optional.empty();
  }

  @Override
  public Part part(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Part.AS_IT_IS;
    }
    if (sensitivity.ofType(type).isPresent()) {
      return Part.MASKED;
    }
    if (!search.isDelicate(type)) {
      return Part.AS_IT_IS;
    }
    return types.nameAllOf(type) ? apart(type) : Part.MASKED;
  }

  private Part apart(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return part(array.getComponentType()) instanceof TakenApart element
          ? takenApart(
              types.of(type), name(element, "Array"), () -> new Form.Elements(element, false))
          : Part.MASKED;
    }
    DeclaredType declared = types.chosen(bounds.of(type));
    return container(declared).orElseGet(() -> ofClass(declared));
  }

  private Part ofClass(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (SecretSearch.isOfPlatform(element) || !visibility.canName(element)) {
      return Part.MASKED;
    }
    return takenApart(
        types.of(type),
        LocalName.of(element),
        () ->
            element.getKind() == ElementKind.ENUM ? new Form.Constant() : members.read(type, this));
  }

  /** The form of a container of the JDK's, whatever class implements it. */
  private Optional<Part> container(DeclaredType type) {
    if (isA(type, "java.util.Collection")) {
      return elements(type, "java.util.Collection", "List", false);
    }
    if (isA(type, "java.util.Map")) {
      List<TypeMirror> arguments = bounds.arguments(type, "java.util.Map");
      return arguments.size() == 2
          ? Optional.of(map(arguments.get(0), arguments.get(1)))
          : Optional.empty();
    }
    for (Holder holder : Holder.values()) {
      if (TypeBounds.is(type, holder.type)) {
        return bounds.arguments(type, holder.type).stream()
            .findFirst()
            .map(content -> holder(holder, content));
      }
    }
    return TypeBounds.is(type, "java.lang.Iterable")
        ? elements(type, "java.lang.Iterable", "Iterable", true)
        : Optional.empty();
  }

  private boolean isA(DeclaredType type, String supertype) {
    return !bounds.arguments(type, supertype).isEmpty();
  }

  private Optional<Part> elements(
      DeclaredType type, String container, String suffix, boolean lazy) {
    return bounds.arguments(type, container).stream()
        .findFirst()
        .map(
            content -> {
              Part element = part(content);
              return element.equals(Part.MASKED)
                  ? Part.MASKED
                  : takenApart(
                      generic(container, types.argument(content)),
                      name(element, suffix),
                      () -> new Form.Elements(element, lazy));
            });
  }

  private Part map(TypeMirror key, TypeMirror value) {
    Part ofKey = part(key);
    Part ofValue = part(value);
    return takenApart(
        generic("java.util.Map", types.argument(key), types.argument(value)),
        name(ofValue instanceof TakenApart ? ofValue : ofKey, "Map"),
        () -> new Form.Entries(ofKey, ofValue));
  }

  private Part holder(Holder holder, TypeMirror content) {
    return part(content) instanceof TakenApart held
        ? takenApart(
            generic(holder.type, types.argument(content)),
            name(held, holder.suffix),
            () -> new Form.Holder(holder.access, held))
        : part(content);
  }

  /** The containers of one value. */
  private enum Holder {
    OPTIONAL("java.util.Optional", "Optional", "orElse(null)"),
    REFERENCE("java.util.concurrent.atomic.AtomicReference", "Reference", "get()");

    private final String type;
    private final String suffix;
    private final String access;

    Holder(String type, String suffix, String access) {
      this.type = type;
      this.suffix = suffix;
      this.access = access;
    }
  }

  private static TypeName generic(String container, TypeName... arguments) {
    return ParameterizedTypeName.get(ClassName.bestGuess(container), arguments);
  }

  private String name(Part part, String suffix) {
    return part instanceof TakenApart apart
        ? Objects.requireNonNull(known.get(apart.type().toString())).name() + suffix
        : "value" + suffix;
  }

  private interface Reading {
    Form read();
  }

  /** Reads a form once; that of a type within itself, only when it is known that there is one. */
  private Part takenApart(TypeName type, String name, Reading reading) {
    String key = type.toString();
    if (known.putIfAbsent(key, new ShownType(type, name, new Form.Constant())) == null) {
      known.put(key, new ShownType(type, name, reading.read()));
    }
    return new TakenApart(type);
  }
}

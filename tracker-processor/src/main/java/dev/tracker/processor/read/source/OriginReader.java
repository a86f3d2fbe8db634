package dev.tracker.processor.read.source;

import static java.util.stream.Collectors.joining;

import dev.tracker.processor.model.place.Origin;
import dev.tracker.processor.model.place.SourcePosition;
import dev.tracker.processor.read.types.Enclosing;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads where a decorated interface and its methods come from. */
public final class OriginReader {
  private final Elements elements;
  private final Types types;
  private final SourceLines lines;
  private final TypeElement decorated;
  private final Map<TypeElement, Map<Element, SourcePosition>> known = new HashMap<>();

  public OriginReader(Elements elements, Types types, SourceLines lines, TypeElement decorated) {
    this.elements = elements;
    this.types = types;
    this.lines = lines;
    this.decorated = decorated;
  }

  public Optional<SourcePosition> ofType() {
    return position(decorated, decorated);
  }

  /**
   * The origin of a method.
   *
   * @param type its type as a member of the decorated interface
   * @param declaration the declaration whose annotations count
   * @param annotated whether it has any
   */
  public Origin of(ExecutableType type, ExecutableElement declaration, boolean annotated) {
    TypeElement owner = Enclosing.types(declaration).get(0);
    String parameters =
        type.getParameterTypes().stream()
            .map(parameter -> binaryName(types.erasure(parameter)))
            .collect(joining(","));
    return new Origin(
        declaration.getSimpleName() + "(" + parameters + ")",
        elements.getBinaryName(owner).toString(),
        (annotated ? owner : decorated).getSimpleName().toString(),
        line(declaration, owner));
  }

  /** What stands in another file may change without the decorated interface's being compiled. */
  private OptionalInt line(ExecutableElement declaration, TypeElement owner) {
    return Enclosing.outermostType(owner).equals(Enclosing.outermostType(decorated))
        ? position(declaration, owner).stream().mapToInt(SourcePosition::line).findFirst()
        : OptionalInt.empty();
  }

  private Optional<SourcePosition> position(Element element, TypeElement owner) {
    return Optional.ofNullable(known.computeIfAbsent(owner, lines::of).get(element));
  }

  private String binaryName(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return binaryName(array.getComponentType()) + "[]";
    }
    return type instanceof DeclaredType declared
        ? elements.getBinaryName((TypeElement) declared.asElement()).toString()
        : type.getKind().name().toLowerCase(Locale.ROOT);
  }
}

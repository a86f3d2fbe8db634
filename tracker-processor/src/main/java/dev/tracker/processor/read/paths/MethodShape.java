package dev.tracker.processor.read.paths;

import dev.tracker.processor.model.path.ValuePath.Root;
import dev.tracker.processor.read.signatures.ReturnShapes;
import dev.tracker.processor.read.types.TypeBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What the paths of a method can begin with.
 *
 * @param name the method's name
 * @param parameterNames the names by which paths call the parameters
 * @param parameterTypes their types, as members of the decorated interface
 * @param returned what it returns
 * @param marks what says that they, or the result, are sensitive
 * @param namesAreKnown whether the names are the programmer's, not the compiler's stand-ins
 * @param nameless the parameters whose names are somebody else's, by their indexes
 */
public record MethodShape(
    String name,
    List<String> parameterNames,
    List<? extends TypeMirror> parameterTypes,
    ReturnShapes.Reading returned,
    Map<Integer, String> marks,
    boolean namesAreKnown,
    Set<Integer> nameless) {

  public MethodShape {
    nameless = Set.copyOf(nameless);
  }

  /** The mark of a parameter, by its index, or of {@link Root#RESULT}. */
  Optional<String> markOf(int root) {
    return Optional.ofNullable(marks.get(root));
  }

  /** The type of what comes back, or comes out in the end. */
  public TypeMirror result() {
    return returned.result();
  }

  /** Whether the result is what anyone would expect it to be; the last of many values is not. */
  public boolean hasSingleResult() {
    return hasResult() && !returned.many();
  }

  /** The types of what an id may be read from. */
  public List<TypeMirror> valueTypes() {
    List<TypeMirror> types = new ArrayList<>(parameterTypes);
    types.add(result());
    return types;
  }

  boolean hasResult() {
    return result().getKind() != TypeKind.VOID && !TypeBounds.is(result(), "java.lang.Void");
  }
}

package dev.tracker.processor.read.surroundings;

import dev.tracker.processor.model.mistake.Obstacle;
import dev.tracker.processor.model.mistake.Obstacle.Kind;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.read.annotations.Positions;
import dev.tracker.processor.read.kotlin.KotlinInterface;
import dev.tracker.processor.read.methods.IndirectTypes;
import dev.tracker.processor.read.methods.MethodGroup;
import dev.tracker.processor.read.methods.MethodGroup.Declaration;
import dev.tracker.processor.read.methods.MethodOrder;
import dev.tracker.processor.read.signatures.SignatureFacts;
import dev.tracker.processor.read.signatures.SignatureReader;
import dev.tracker.processor.read.types.Enclosing;
import dev.tracker.processor.read.types.Supertypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds what keeps an interface from being decorated at all. */
public final class ObstacleReader {
  private final Types types;
  private final TypeElement object;

  /**
   * A reader.
   *
   * @param types the compiler's types
   * @param object the type {@code java.lang.Object}
   */
  public ObstacleReader(Types types, TypeElement object) {
    this.types = types;
    this.object = object;
  }

  /** Obstacles in the interface's own declaration. */
  public List<Obstacle> of(TypeElement type, Positions positions) {
    Location location = positions.home();
    List<Obstacle> obstacles = new ArrayList<>();
    String name = type.getSimpleName().toString();
    if (type.getModifiers().contains(Modifier.SEALED)
        || KotlinInterface.of(type).filter(KotlinInterface::isSealed).isPresent()) {
      obstacles.add(new Obstacle(Kind.SEALED, name, location));
    }
    for (TypeElement element : Enclosing.types(type)) {
      if (element.getModifiers().contains(Modifier.PRIVATE)) {
        obstacles.add(new Obstacle(Kind.PRIVATE, element.getSimpleName().toString(), location));
      }
    }
    for (TypeElement supertype : Supertypes.of(type)) {
      KotlinInterface.of(supertype)
          .flatMap(kotlin -> hidden(kotlin, supertype, location))
          .ifPresent(obstacles::add);
      for (TypeMirror missing : supertype.getInterfaces()) {
        if (missing.getKind() == TypeKind.ERROR) {
          obstacles.add(
              new Obstacle(missingType(supertype, positions), missing.toString(), location));
        }
      }
    }
    return obstacles;
  }

  /** An interface's default would run, and not what the delegate does. */
  private static Optional<Obstacle> hidden(
      KotlinInterface kotlin, TypeElement type, Location location) {
    List<String> names = kotlin.hiddenIn(type);
    String functions = names.size() == 1 ? "function " : "functions ";
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Obstacle(Kind.HIDDEN_FUNCTIONS, functions + String.join(", ", names), location));
  }

  /** Obstacles in the types that the decorator's methods name. */
  public List<Obstacle> ofSignatures(
      TypeElement type,
      List<MethodGroup> groups,
      SignatureReader signatures,
      SignatureFacts facts,
      Positions positions) {
    List<Obstacle> obstacles = new ArrayList<>();
    Enclosing.types(type).forEach(facts::suppressDeprecation);
    type.getTypeParameters().forEach(parameter -> parameter.getBounds().forEach(facts::scan));
    type.getInterfaces().forEach(facts::scan);
    add(obstacles, type, facts, positions);
    Set<String> seen = new HashSet<>();
    IndirectTypes indirect = new IndirectTypes(types, groups);
    for (MethodGroup group : groups) {
      Declaration declaration = signatures.mostSpecific(group);
      unwritable(group, declaration, seen)
          .map(kind -> obstacle(kind, declaration.element(), positions))
          .ifPresent(obstacles::add);
      facts.scan(declaration.type());
      group.declarations().forEach(each -> facts.suppressDeprecation(each.element()));
      ofObject(declaration).forEach(facts::suppressDeprecation);
      add(obstacles, declaration.element(), facts, positions);
      Location location = positions.of(declaration.element());
      indirect.missingFor(group, declaration).stream()
          .map(gap -> new Obstacle(missingType(gap.heir(), positions), gap.name(), location))
          .filter(obstacle -> !obstacles.contains(obstacle))
          .forEach(obstacles::add);
    }
    return obstacles;
  }

  /** A method that no Java source can have, or not beside those seen before. */
  private Optional<Kind> unwritable(MethodGroup group, Declaration declaration, Set<String> seen) {
    ExecutableElement method = declaration.element();
    if (!SourceVersion.isName(method.getSimpleName())) {
      return Optional.of(Kind.UNNAMEABLE_METHOD);
    }
    if (group.declarations().stream().map(ObstacleReader::result).distinct().count() > 1) {
      return Optional.of(Kind.CLASHING_RESULTS);
    }
    if (group.declarations().stream().anyMatch(ObstacleReader::returnsWildcard)) {
      return Optional.of(Kind.UNTYPED_RESULT);
    }
    // What it overrides has parameters of its own, until it is seen as a member of the interface.
    String name = method.getSimpleName().toString();
    String asMember = name + MethodOrder.erased(declaration.type().getParameterTypes(), types);
    String asDeclared = name + MethodOrder.erasedParameters(method, types);
    boolean isNew = seen.add(asMember) && (asMember.equals(asDeclared) || seen.add(asDeclared));
    return isNew ? Optional.empty() : Optional.of(Kind.CLASHING_METHODS);
  }

  /** What the JVM would not take for another: all objects are of one kind here. */
  private static String result(Declaration declaration) {
    TypeMirror type = declaration.type().getReturnType();
    return type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
        ? type.getKind().name()
        : "";
  }

  /** Scala can bind the parameter of a super-interface to a wildcard. */
  private static boolean returnsWildcard(Declaration declaration) {
    return declaration.type().getReturnType().getKind() == TypeKind.WILDCARD;
  }

  private static Obstacle obstacle(Kind kind, ExecutableElement method, Positions positions) {
    return new Obstacle(kind, method.getSimpleName().toString(), positions.of(method));
  }

  /** What a class overrides besides when it implements a method: {@code finalize()}, that is. */
  private Stream<ExecutableElement> ofObject(Declaration declaration) {
    ExecutableElement method = declaration.element();
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(own -> own.getSimpleName().equals(method.getSimpleName()))
        .filter(own -> own.getParameters().size() == method.getParameters().size());
  }

  private static void add(
      List<Obstacle> obstacles, Element where, SignatureFacts facts, Positions positions) {
    Location location = positions.of(where);
    Kind missing = missingType(where, positions);
    facts.takeMissing().forEach(name -> obstacles.add(new Obstacle(missing, name, location)));
    facts
        .takeInaccessible()
        .forEach(name -> obstacles.add(new Obstacle(Kind.INACCESSIBLE_TYPE, name, location)));
  }

  private static Kind missingType(Element where, Positions positions) {
    return positions.isInSource(where) ? Kind.MISSING_TYPE_IN_SOURCE : Kind.MISSING_TYPE;
  }
}

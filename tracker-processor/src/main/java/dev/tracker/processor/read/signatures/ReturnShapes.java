package dev.tracker.processor.read.signatures;

import com.palantir.javapoet.ClassName;
import dev.tracker.processor.model.ReturnShape;
import dev.tracker.processor.model.ReturnShape.Kind;
import dev.tracker.processor.read.build.AdapterCatalogue;
import dev.tracker.processor.read.build.AdapterCatalogue.Adapter;
import dev.tracker.processor.read.build.AdapterCatalogue.Known;
import dev.tracker.processor.read.types.Supertypes;
import dev.tracker.processor.read.types.TypeBounds;
import dev.tracker.processor.read.types.TypeNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Tells from a return type when the work of a method is done, and what its result is. */
public final class ReturnShapes {
  /** Handles on work that goes on after the return; a subtype of one is one too. */
  private static final Set<String> UNFOLLOWED =
      Set.of(
          "java.util.concurrent.Future",
          "java.util.stream.BaseStream",
          "java.util.Iterator",
          "kotlinx.coroutines.Job",
          "kotlinx.coroutines.flow.Flow");

  private final Types types;
  private final TypeBounds bounds;
  private final TypeMirror object;
  private final AdapterCatalogue adapters;

  public ReturnShapes(Types types, TypeMirror object, AdapterCatalogue adapters) {
    this.types = types;
    this.bounds = new TypeBounds(types);
    this.object = object;
    this.adapters = adapters;
  }

  /**
   * A return type, understood.
   *
   * @param kind when the activity starts and ends
   * @param result the type of the value that comes out in the end
   * @param many whether many values come, of which the result is the last
   * @param adapter what follows the returned type
   * @param isResultChecked whether the adapter takes a callback for values of their very type only
   * @param missingArtifact the artifact that would bring such an adapter
   */
  public record Reading(
      Kind kind,
      TypeMirror result,
      boolean many,
      @Nullable TypeElement adapter,
      boolean isResultChecked,
      @Nullable String missingArtifact) {

    public ReturnShape shape(TypeNames typeNames) {
      return new ReturnShape(
          kind,
          typeNames.of(result),
          adapter == null ? null : ClassName.get(adapter),
          isResultChecked,
          missingArtifact);
    }
  }

  public Reading of(TypeMirror returnType) {
    for (DeclaredType type : bounds.of(returnType)) {
      Optional<Reading> reading =
          adapted(returnType, type, adapters.own())
              .or(() -> stage(type))
              .or(() -> known(returnType, type));
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    return new Reading(Kind.RETURN, returnType, false, null, false, null);
  }

  private Optional<Reading> stage(DeclaredType type) {
    return supertype(type, "java.util.concurrent.CompletionStage")
        .map(stage -> new Reading(Kind.STAGE, argument(stage, 0), false, null, false, null));
  }

  /** The nearest supertype that Tracker knows decides. */
  private Optional<Reading> known(TypeMirror returnType, DeclaredType type) {
    for (TypeElement supertype : Supertypes.of(type)) {
      for (Known known : adapters.known(supertype)) {
        List<Adapter> present = adapters.adapters(known);
        boolean wouldHelp =
            present.isEmpty() && (!known.defers() || isReplaceable(returnType, supertype.asType()));
        return adapted(returnType, type, present)
            .or(() -> Optional.of(unfollowed(returnType, wouldHelp ? known.artifact() : null)));
      }
      if (UNFOLLOWED.contains(supertype.getQualifiedName().toString())) {
        return Optional.of(unfollowed(returnType, null));
      }
    }
    return Optional.empty();
  }

  private static Reading unfollowed(TypeMirror returnType, @Nullable String missingArtifact) {
    return new Reading(Kind.UNFOLLOWED, returnType, false, null, false, missingArtifact);
  }

  private Optional<Reading> adapted(
      TypeMirror returnType, DeclaredType type, List<Adapter> candidates) {
    return candidates.stream()
        .flatMap(adapter -> adapted(returnType, type, adapter).stream())
        .findFirst();
  }

  private Optional<Reading> adapted(TypeMirror returnType, DeclaredType type, Adapter adapter) {
    TypeMirror source = adapter.method().getParameters().get(0).asType();
    if (!(source instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    Optional<DeclaredType> returned =
        adapter.defers() && !isReplaceable(returnType, source)
            ? Optional.empty()
            : supertype(type, ((TypeElement) declared.asElement()).getQualifiedName().toString());
    return returned.map(
        actual ->
            new Reading(
                adapter.defers() ? Kind.DEFERRED : Kind.FOLLOWED,
                result(adapter, declared, actual),
                adapter.many(),
                adapter.type(),
                !adapter.takesAnyValue(),
                null));
  }

  /**
   * What is deferred is replaced, so it has to be of the very type, and what a type variable stands
   * for only the caller knows; what is followed stays.
   */
  private boolean isReplaceable(TypeMirror returnType, TypeMirror source) {
    return returnType.getKind() == TypeKind.DECLARED
        && types.isSameType(types.erasure(returnType), types.erasure(source));
  }

  /** What T is in {@code <T> Mono<T> defer(Mono<T>, DeferredActivity<T>)}. */
  private TypeMirror result(Adapter adapter, DeclaredType source, DeclaredType actual) {
    TypeMirror callback = adapter.method().getParameters().get(1).asType();
    TypeMirror result =
        callback instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()
            ? bounds.lower(declared.getTypeArguments().get(0))
            : object;
    List<? extends TypeMirror> parameters = source.getTypeArguments();
    for (int i = 0; i < parameters.size(); i++) {
      if (result instanceof TypeVariable && types.isSameType(parameters.get(i), result)) {
        return argument(actual, i);
      }
    }
    return result;
  }

  /** What stands between the brackets of a type, or the bound of it. */
  private TypeMirror argument(DeclaredType type, int index) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.size() <= index ? object : bounds.named(arguments.get(index)).orElse(object);
  }

  /** Looks before it asks for arguments: to work those out takes long in a large hierarchy. */
  private Optional<DeclaredType> supertype(DeclaredType type, String name) {
    return Supertypes.of(type).stream()
        .filter(supertype -> supertype.getQualifiedName().contentEquals(name))
        .findFirst()
        .map(supertype -> Supertypes.withArguments(types, type).get(supertype));
  }
}

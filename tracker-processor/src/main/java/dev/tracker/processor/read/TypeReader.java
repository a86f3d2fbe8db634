package dev.tracker.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.Misplacement;
import dev.tracker.processor.model.Obstacle;
import dev.tracker.processor.model.TrackedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an annotated interface, whole. */
public final class TypeReader {
  private final Types types;
  private final InheritedMethods inheritedMethods;
  private final Deprecations deprecations;
  private final ReturnShapes returnShapes;
  private final DelegateReader delegates;
  private final SurroundingsReader surroundings;
  private final ObstacleReader obstacles = new ObstacleReader();

  public TypeReader(ProcessingEnvironment environment) {
    Elements elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    TypeElement object = elements.getTypeElement("java.lang.Object");
    this.inheritedMethods = new InheritedMethods(types, object);
    this.deprecations = new Deprecations(elements);
    this.returnShapes = new ReturnShapes(types, object.asType());
    this.delegates = new DelegateReader(types);
    this.surroundings = new SurroundingsReader(elements, types);
  }

  /**
   * Reads an interface.
   *
   * @param type the interface
   * @param sources the names of the top-level types that are being compiled
   */
  public TrackedType read(TypeElement type, Set<String> sources) {
    Visibility visibility = new Visibility(Enclosing.packageOf(type));
    Optional<AnnotationReading> onInterface =
        AnnotationReading.find(type, Annotations.TRACK_ACTIVITY)
            .map(mirror -> new AnnotationReading(type, mirror, Optional.empty()));
    Positions positions =
        new Positions(
            sources, onInterface.map(AnnotationReading::location).orElse(ElementLocation.of(type)));

    List<MethodGroup> groups = inheritedMethods.of(type);
    TypeNames typeNames = new TypeNames(type);
    SignatureReader signatures = new SignatureReader(types, typeNames, deprecations);
    SignatureFacts facts = new SignatureFacts(visibility, deprecations);
    List<Obstacle> found = obstacles.of(type, positions);
    found.addAll(obstacles.ofSignatures(type, groups, signatures, facts, positions));

    OperationReader operations =
        new OperationReader(
            new Accessors(types, visibility, deprecations),
            new ExpectedErrors(types),
            typeNames,
            positions,
            type.getSimpleName().toString(),
            onInterface);
    MethodReader methodReader =
        new MethodReader(signatures, returnShapes, operations, positions, onInterface.isPresent());
    List<DecoratedMethod> methods =
        found.isEmpty() ? groups.stream().map(methodReader::read).toList() : List.of();
    List<Misplacement> misplacements = new ArrayList<>(methodReader.misplacements());
    onInterface.ifPresent(annotation -> misplacements.addAll(methodElements(annotation)));
    return new TrackedType(
        ClassName.get(type),
        typeNames.of(type.asType()).withoutAnnotations(),
        type.getTypeParameters().stream()
            .map(parameter -> typeNames.declared((TypeVariable) parameter.asType()))
            .toList(),
        typeNames.of(delegateType(type, groups)).withoutAnnotations(),
        surroundings.read(type, groups, facts),
        methods,
        found,
        misplacements,
        positions.home());
  }

  private DeclaredType delegateType(TypeElement type, List<MethodGroup> groups) {
    return delegates.addsNothingTo(type, groups).orElse((DeclaredType) type.asType());
  }

  /** Elements that speak of parameters or a result, which an interface has none of. */
  private static List<Misplacement> methodElements(AnnotationReading annotation) {
    return Stream.of("args", "changeId", "changeData", "changeIf")
        .flatMap(
            element ->
                annotation.locationOf(element).stream()
                    .map(
                        location ->
                            new Misplacement(
                                Misplacement.Kind.METHOD_ELEMENT_ON_INTERFACE, element, location)))
        .toList();
  }
}

package dev.tracker.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.TrackedType.Surroundings;
import dev.tracker.processor.model.mistake.Misplacement;
import dev.tracker.processor.model.mistake.Obstacle;
import dev.tracker.processor.read.annotations.AnnotationReading;
import dev.tracker.processor.read.annotations.Annotations;
import dev.tracker.processor.read.annotations.Deprecations;
import dev.tracker.processor.read.annotations.Positions;
import dev.tracker.processor.read.build.AdapterCatalogue;
import dev.tracker.processor.read.build.ApiReader;
import dev.tracker.processor.read.build.BuildOptions;
import dev.tracker.processor.read.build.NamePatterns;
import dev.tracker.processor.read.methods.DelegateReader;
import dev.tracker.processor.read.methods.InheritedMethods;
import dev.tracker.processor.read.methods.MethodGroup;
import dev.tracker.processor.read.properties.Accessors;
import dev.tracker.processor.read.secrets.SecretReach;
import dev.tracker.processor.read.secrets.SecretVocabulary;
import dev.tracker.processor.read.secrets.Sensitivity;
import dev.tracker.processor.read.signatures.CallReader;
import dev.tracker.processor.read.signatures.ExpectedErrors;
import dev.tracker.processor.read.signatures.ReturnShapes;
import dev.tracker.processor.read.signatures.SignatureFacts;
import dev.tracker.processor.read.signatures.SignatureReader;
import dev.tracker.processor.read.signatures.SupertypeNames;
import dev.tracker.processor.read.source.ElementLocation;
import dev.tracker.processor.read.source.OriginReader;
import dev.tracker.processor.read.source.SourceLines;
import dev.tracker.processor.read.source.Sources;
import dev.tracker.processor.read.surroundings.HiddenPackages;
import dev.tracker.processor.read.surroundings.ObstacleReader;
import dev.tracker.processor.read.surroundings.SurroundingsReader;
import dev.tracker.processor.read.surroundings.TakenNames;
import dev.tracker.processor.read.types.Enclosing;
import dev.tracker.processor.read.types.MissingTypes;
import dev.tracker.processor.read.types.TypeNames;
import dev.tracker.processor.read.types.Visibility;
import dev.tracker.processor.read.words.EffectReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads an annotated interface, whole. A reader is for one round: in the next, what it knows of the
 * types may have changed.
 */
public final class TypeReader {
  private final Elements elements;
  private final Types types;
  private final TypeElement object;
  private final SourceLines lines;
  private final InheritedMethods inheritedMethods;
  private final Deprecations deprecations;
  private final Sources sources;
  private final Sensitivity sensitivity;
  private final SecretReach reach;
  private final Map<PackageElement, Resolution> resolutions = new HashMap<>();
  private final NamePatterns required;
  private final NamePatterns tracked;
  private final AdapterCatalogue adapters;
  private final ReturnShapes returnShapes;
  private final DelegateReader delegates;
  private final SurroundingsReader surroundings;
  private final ObstacleReader obstacles;
  private final HiddenPackages hiddenPackages;
  private final TakenNames takenNames;
  private final ApiReader api;

  /**
   * A reader for the interfaces of a round.
   *
   * @param environment the compiler
   * @param options what the build asks for
   * @param sources the names of the top-level types that are being compiled
   * @param newSources those of them that other processors see for the first time, too
   */
  public TypeReader(
      ProcessingEnvironment environment,
      BuildOptions options,
      Set<String> sources,
      Set<String> newSources) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.lines = SourceLines.of(environment);
    this.object = elements.getTypeElement("java.lang.Object");
    this.inheritedMethods = new InheritedMethods(types, object);
    this.deprecations = new Deprecations(elements);
    this.sources = new Sources(Set.copyOf(sources), Set.copyOf(newSources));
    this.sensitivity = new Sensitivity(types, options.sensitive());
    this.reach = new SecretReach(options.sensitive(), new SecretVocabulary());
    this.required = options.required();
    this.tracked = options.tracked();
    this.adapters = new AdapterCatalogue(elements, options.adapters());
    this.returnShapes = new ReturnShapes(types, object.asType(), adapters);
    this.obstacles = new ObstacleReader(types, object);
    this.hiddenPackages = new HiddenPackages(elements);
    this.takenNames = new TakenNames(elements);
    this.api = new ApiReader(elements);
    this.delegates = new DelegateReader(types);
    this.surroundings = new SurroundingsReader(elements, types);
  }

  private Resolution resolution(PackageElement from) {
    Visibility visibility = new Visibility(from);
    return Resolution.of(
        elements,
        types,
        visibility,
        new Accessors(types, object, visibility, sources, deprecations),
        sensitivity,
        reach);
  }

  /** Reads an interface. */
  public TrackedType read(TypeElement type) {
    Resolution resolution =
        resolutions.computeIfAbsent(Enclosing.packageOf(type), this::resolution);
    Optional<AnnotationReading> onInterface =
        AnnotationReading.find(type, Annotations.TRACK_ACTIVITY)
            .map(mirror -> new AnnotationReading(type, mirror, Optional.empty()));
    Positions positions =
        new Positions(
            sources, onInterface.map(AnnotationReading::location).orElse(ElementLocation.of(type)));

    List<MethodGroup> groups = inheritedMethods.of(type);
    DeclaredType delegate = delegateType(type, groups);
    SupertypeNames names = new SupertypeNames(type, sources, resolution.visibility());
    OriginReader origins = new OriginReader(elements, types, lines, type);
    SignatureReader signatures =
        new SignatureReader(
            types, names, new CallReader(types, names, groups, delegate), deprecations, origins);
    SignatureFacts facts = new SignatureFacts(resolution.visibility(), deprecations);
    List<Obstacle> found = new ArrayList<>(api.obstacles(positions));
    takenNames
        .obstacle(type, TrackedType.decoratorName(ClassName.get(type)).canonicalName(), positions)
        .ifPresent(found::add);
    found.addAll(obstacles.of(type, positions));
    found.addAll(obstacles.ofSignatures(type, groups, signatures, facts, positions));
    Surroundings around = surroundings.read(type, groups, facts);
    hiddenPackages.obstacle(type, around.hiddenNames(), positions.home()).ifPresent(found::add);

    MissingTypes missing = new MissingTypes();
    OperationReader operations =
        new OperationReader(
            resolution.accessors(),
            resolution.secrecy(),
            resolution.words(),
            new ExpectedErrors(types),
            new TypeNames(type),
            positions,
            missing,
            type,
            onInterface);
    MethodReader methodReader =
        new MethodReader(
            signatures,
            returnShapes,
            operations,
            sensitivity,
            positions,
            missing,
            type,
            onInterface.isPresent() || tracked.contain(type));
    List<DecoratedMethod> methods =
        found.isEmpty() ? groups.stream().map(methodReader::read).toList() : List.of();
    List<Misplacement> misplacements = new ArrayList<>(methodReader.misplacements());
    for (String name : adapters.unknown()) {
      misplacements.add(
          new Misplacement(
              Misplacement.Kind.NO_ADAPTER, AdapterCatalogue.OPTION, name, positions.home()));
    }
    onInterface.ifPresent(annotation -> misplacements.addAll(methodElements(annotation)));
    onInterface
        .flatMap(annotation -> EffectReader.surplus(annotation, type.getSimpleName().toString()))
        .ifPresent(misplacements::add);
    return new TrackedType(
        ClassName.get(type),
        names.of((DeclaredType) type.asType()),
        type.getTypeParameters().stream()
            .map(parameter -> names.own().declared((TypeVariable) parameter.asType()))
            .toList(),
        names.of(delegate),
        around,
        methods,
        required.contain(type),
        found,
        misplacements,
        missing.any() || found.stream().anyMatch(TypeReader::isMissingType),
        origins.ofType(),
        positions.home());
  }

  private static boolean isMissingType(Obstacle obstacle) {
    return obstacle.kind() == Obstacle.Kind.MISSING_TYPE
        || obstacle.kind() == Obstacle.Kind.MISSING_TYPE_IN_SOURCE;
  }

  private DeclaredType delegateType(TypeElement type, List<MethodGroup> groups) {
    return delegates.addsNothingTo(type, groups).orElse((DeclaredType) type.asType());
  }

  /** Elements that speak of parameters or a result, which an interface has none of. */
  private static List<Misplacement> methodElements(AnnotationReading annotation) {
    return Stream.of(
            "args", "changeEach", "changeLimit", "changeId", "changeData", "changeIf", "results")
        .flatMap(
            element ->
                annotation.locationOf(element).stream()
                    .map(
                        location ->
                            new Misplacement(
                                Misplacement.Kind.METHOD_ELEMENT_ON_INTERFACE,
                                "TrackActivity",
                                element,
                                location)))
        .toList();
  }
}

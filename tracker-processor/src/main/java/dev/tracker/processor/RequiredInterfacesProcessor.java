package dev.tracker.processor;

import com.google.auto.service.AutoService;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.output.Diagnostics;
import dev.tracker.processor.read.TypeReader;
import dev.tracker.processor.read.build.BuildOptions;
import dev.tracker.processor.read.build.UnannotatedInterfaces;
import dev.tracker.processor.read.types.TypeKey;
import dev.tracker.processor.verify.coverage.CoverageRule;
import dev.tracker.processor.verify.request.OptionRule;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds the interfaces that an option of the build names, and that ask for nothing themselves:
 * those to be tracked as if they were annotated, and those that are required to be.
 *
 * <p>To find what is not annotated, a processor has to be called whatever the annotations, and
 * whoever is must not claim them: other processors would get none. The one that reads annotations
 * has to claim its own; so this is another. Without the options it is never called.
 */
@AutoService(Processor.class)
public final class RequiredInterfacesProcessor extends AbstractProcessor {
  private final Set<String> sources = new LinkedHashSet<>();

  private BuildOptions options;
  private Diagnostics diagnostics;
  private Street street;
  private UnannotatedInterfaces tracked;
  private UnannotatedInterfaces required;

  /** For the compiler, which finds it by its service entry. */
  public RequiredInterfacesProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    options = new BuildOptions(environment);
    diagnostics = new Diagnostics(environment.getMessager(), options.strict(), false);
    street = new Street(environment.getFiler(), options, diagnostics);
    tracked = new UnannotatedInterfaces(options.tracked());
    required = new UnannotatedInterfaces(options.required());
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return isAsked() ? Set.of("*") : Set.of();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return isAsked() ? options.names() : Set.of();
  }

  private boolean isAsked() {
    return options.required().any() || options.tracked().any();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> newSources = new LinkedHashSet<>();
    for (Element root : round.getRootElements()) {
      newSources.add(root.toString());
      tracked.add(root);
      required.add(root);
    }
    sources.addAll(newSources);
    TypeReader reader = new TypeReader(processingEnv, options, sources, newSources);
    boolean last = round.processingOver();
    tracked.interfaces().forEach(key -> read(key, reader, tracked, this::track, last));
    required.interfaces().forEach(key -> read(key, reader, required, this::check, last));
    if (last && !round.errorRaised()) {
      printIdle(tracked, BuildOptions.TRACK);
      printIdle(required, BuildOptions.REQUIRE);
    }
    return false;
  }

  private void read(
      TypeKey key,
      TypeReader reader,
      UnannotatedInterfaces of,
      BiConsumer<TypeElement, TrackedType> step,
      boolean lastRound) {
    TypeElement element = key.find(processingEnv.getElementUtils());
    if (element == null) {
      // In a compact source file, nobody else can name it.
      of.remove(key);
      return;
    }
    try {
      TrackedType type = reader.read(element);
      if (!type.unfinished() || lastRound) {
        of.remove(key);
        step.accept(element, type);
      }
    } catch (RuntimeException e) {
      of.remove(key);
      diagnostics.printFailure(element, key.name(), e);
    }
  }

  /** What cannot be decorated, or has nothing to track, was not asked for by its author. */
  private void track(TypeElement element, TrackedType type) {
    boolean isPlain = UnannotatedInterfaces.isOpen(element);
    if (isPlain && (!type.operations().isEmpty() || !type.obstacles().isEmpty())) {
      street.walk(type);
    }
  }

  private void check(TypeElement element, TrackedType type) {
    if (!options.tracked().contain(element) || !UnannotatedInterfaces.isOpen(element)) {
      CoverageRule.ofUntracked(type).forEach(diagnostics::print);
    }
  }

  private void printIdle(UnannotatedInterfaces interfaces, String option) {
    interfaces
        .idle(option, processingEnv.getElementUtils())
        .forEach(mistake -> diagnostics.print(OptionRule.check(mistake)));
  }
}

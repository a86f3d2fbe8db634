package dev.tracker.processor;

import com.google.auto.service.AutoService;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.output.Diagnostics;
import dev.tracker.processor.read.TypeReader;
import dev.tracker.processor.read.build.BuildOptions;
import dev.tracker.processor.read.build.RequiredInterfaces;
import dev.tracker.processor.verify.coverage.CoverageRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds the interfaces that the build requires to be tracked, and that ask for nothing themselves.
 *
 * <p>To find what is not annotated, a processor has to be called whatever the annotations, and
 * whoever is must not claim them: other processors would get none. The one that generates has to
 * claim its own; so this is another. It generates nothing, and without the option it is never
 * called.
 */
@AutoService(Processor.class)
public final class RequiredInterfacesProcessor extends AbstractProcessor {
  private final Set<String> sources = new LinkedHashSet<>();
  private final Set<String> pending = new LinkedHashSet<>();

  private BuildOptions options;
  private RequiredInterfaces required;
  private Diagnostics diagnostics;

  /** For the compiler, which finds it by its service entry. */
  public RequiredInterfacesProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    options = new BuildOptions(environment);
    required = options.required();
    diagnostics = new Diagnostics(environment.getMessager(), options.strict());
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return required.any() ? Set.of("*") : Set.of();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return required.any() ? options.names() : Set.of();
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
      pending.addAll(required.untrackedIn(root));
    }
    sources.addAll(newSources);
    TypeReader reader = new TypeReader(processingEnv, options, sources, newSources);
    List.copyOf(pending).forEach(name -> check(name, reader, round.processingOver()));
    return false;
  }

  private void check(String name, TypeReader reader, boolean lastRound) {
    TypeElement element = processingEnv.getElementUtils().getTypeElement(name);
    try {
      TrackedType type = reader.read(element);
      if (!type.unfinished() || lastRound) {
        pending.remove(name);
        CoverageRule.ofUntracked(type).forEach(diagnostics::print);
      }
    } catch (RuntimeException e) {
      pending.remove(name);
      diagnostics.printFailure(element, name, e);
    }
  }
}

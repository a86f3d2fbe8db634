package dev.tracker.processor;

import com.google.auto.service.AutoService;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.output.Diagnostics;
import dev.tracker.processor.read.TypeReader;
import dev.tracker.processor.read.annotations.AnnotatedElements;
import dev.tracker.processor.read.annotations.Annotations;
import dev.tracker.processor.read.annotations.Suppression;
import dev.tracker.processor.read.build.BuildOptions;
import dev.tracker.processor.read.types.TypeKey;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.request.OptionRule;
import dev.tracker.processor.verify.request.PlacementRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads each annotated interface, verifies it, generates its decorator, and writes its manifest.
 *
 * <p>An interface that rests on a missing type, or on one that Lombok adds to, is read again in the
 * next round, since another processor may be about to generate it. Any other is done with at once,
 * its errors too: what can be generated all the same keeps those who use it from errors of their
 * own.
 */
@AutoService(Processor.class)
public final class TrackActivityProcessor extends AbstractProcessor {
  /** The top-level types seen so far that are being compiled. */
  private final Set<String> sources = new LinkedHashSet<>();

  /** The interfaces that wait for another round. */
  private final Set<TypeKey> pending = new LinkedHashSet<>();

  /** The interfaces that were done with. */
  private final Set<TypeKey> done = new LinkedHashSet<>();

  private BuildOptions options;
  private Diagnostics diagnostics;
  private Street street;

  /** For the compiler, which finds it by its service entry. */
  public TrackActivityProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    options = new BuildOptions(environment);
    diagnostics =
        new Diagnostics(environment.getMessager(), options.strict(), options.secretsAreErrors());
    street = new Street(environment.getFiler(), options, diagnostics);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Annotations.ALL;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return options.names();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // They are ours alone, and javac would warn otherwise.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> newSources = new LinkedHashSet<>();
    for (Element root : round.getRootElements()) {
      newSources.add(root.toString());
    }
    sources.addAll(newSources);
    options.mistakes().forEach(each -> diagnostics.print(OptionRule.check(each)));
    AnnotatedElements found = AnnotatedElements.of(round, annotations, elements());
    found.misplacements().forEach(each -> diagnostics.print(PlacementRule.check(each)));
    pending.addAll(found.interfaces());
    TypeReader reader = new TypeReader(processingEnv, options, sources, newSources);
    for (TypeKey key : List.copyOf(pending)) {
      process(key, reader, round.processingOver());
    }
    if (round.processingOver() && options.strict() && !round.errorRaised()) {
      done.forEach(this::checkSuppressions);
    }
    return true;
  }

  /** After all else was found, and only then: what is broken may need a suppression once mended. */
  private void checkSuppressions(TypeKey key) {
    Suppression.of(Objects.requireNonNull(key.find(elements()))).stream()
        .filter(suppression -> !diagnostics.isUsed(suppression))
        .map(each -> Problem.NEEDLESS_SUPPRESSION.at(each.location(), each.code()))
        .forEach(diagnostics::print);
  }

  private Elements elements() {
    return processingEnv.getElementUtils();
  }

  private void process(TypeKey key, TypeReader reader, boolean lastRound) {
    TypeElement element = Objects.requireNonNull(key.find(elements()));
    try {
      TrackedType type = reader.read(element);
      if (type.unfinished() && !lastRound) {
        return;
      }
      pending.remove(key);
      done.add(key);
      street.walk(type);
    } catch (RuntimeException e) {
      pending.remove(key);
      diagnostics.printFailure(element, key.name(), e);
    }
  }
}

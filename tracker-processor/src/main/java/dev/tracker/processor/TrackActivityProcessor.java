package dev.tracker.processor;

import com.google.auto.service.AutoService;
import dev.tracker.processor.generate.DecoratorWriter;
import dev.tracker.processor.manifest.Manifest;
import dev.tracker.processor.manifest.ManifestWriter;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.output.Diagnostics;
import dev.tracker.processor.output.ResourceOutput;
import dev.tracker.processor.output.SourceOutput;
import dev.tracker.processor.read.TypeReader;
import dev.tracker.processor.read.annotations.AnnotatedElements;
import dev.tracker.processor.read.annotations.Annotations;
import dev.tracker.processor.read.annotations.Suppression;
import dev.tracker.processor.read.build.BuildOptions;
import dev.tracker.processor.verify.Verdict;
import dev.tracker.processor.verify.Verifier;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.request.OptionRule;
import dev.tracker.processor.verify.request.PlacementRule;
import java.io.IOException;
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
 * Reads each annotated interface, verifies it, generates its decorator, and writes its manifest.
 *
 * <p>An interface that rests on a missing type, or on one that Lombok adds to, is read again in the
 * next round, since another processor may be about to generate it. Any other is done with at once,
 * its errors too: what can be generated all the same keeps those who use it from errors of their
 * own.
 */
@AutoService(Processor.class)
public final class TrackActivityProcessor extends AbstractProcessor {
  private final Verifier verifier = new Verifier();
  private final DecoratorWriter writer =
      new DecoratorWriter(TrackActivityProcessor.class.getCanonicalName());

  private final ManifestWriter manifestWriter = new ManifestWriter();

  /** The top-level types seen so far that are being compiled. */
  private final Set<String> sources = new LinkedHashSet<>();

  /** The interfaces that wait for another round. */
  private final Set<String> pending = new LinkedHashSet<>();

  /** The interfaces that were done with. */
  private final Set<String> done = new LinkedHashSet<>();

  private BuildOptions options;
  private Diagnostics diagnostics;
  private SourceOutput output;
  private ResourceOutput resources;

  /** For the compiler, which finds it by its service entry. */
  public TrackActivityProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    options = new BuildOptions(environment);
    diagnostics = new Diagnostics(environment.getMessager(), options.strict());
    output = new SourceOutput(environment.getFiler());
    resources = new ResourceOutput(environment.getFiler());
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
    AnnotatedElements found = AnnotatedElements.of(round, annotations);
    found.misplacements().forEach(each -> diagnostics.print(PlacementRule.check(each)));
    pending.addAll(found.interfaces());
    TypeReader reader = new TypeReader(processingEnv, options, sources, newSources);
    for (String name : List.copyOf(pending)) {
      process(name, reader, round.processingOver());
    }
    if (round.processingOver() && options.strict() && !round.errorRaised()) {
      done.forEach(this::checkSuppressions);
    }
    return true;
  }

  /** After all else was found, and only then: what is broken may need a suppression once mended. */
  private void checkSuppressions(String name) {
    Suppression.of(processingEnv.getElementUtils().getTypeElement(name)).stream()
        .filter(suppression -> !diagnostics.isUsed(suppression))
        .map(each -> Problem.NEEDLESS_SUPPRESSION.at(each.location(), each.code()))
        .forEach(diagnostics::print);
  }

  private void process(String name, TypeReader reader, boolean lastRound) {
    TypeElement element = processingEnv.getElementUtils().getTypeElement(name);
    try {
      TrackedType type = reader.read(element);
      if (type.unfinished() && !lastRound) {
        return;
      }
      pending.remove(name);
      done.add(name);
      Verdict verdict = verifier.verify(type);
      verdict.findings().forEach(diagnostics::print);
      if (!type.unfinished() && verdict.isDecorable()) {
        generate(verdict.sound());
      }
    } catch (IOException | RuntimeException e) {
      pending.remove(name);
      diagnostics.printFailure(element, name, e);
    }
  }

  private void generate(TrackedType type) throws IOException {
    if (!output.write(writer.write(type), type.location())) {
      diagnostics.print(
          Problem.NAME_TAKEN.at(type.location(), type.decoratorName().canonicalName()));
    } else if (options.writesManifests() && !type.hasBrokenMethod()) {
      Manifest manifest = manifestWriter.write(type);
      resources.write(manifest.path(), manifest.text(), type.location());
    }
  }
}

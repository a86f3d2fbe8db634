package dev.tracker.processor;

import com.google.auto.service.AutoService;
import dev.tracker.processor.generate.DecoratorWriter;
import dev.tracker.processor.manifest.Manifest;
import dev.tracker.processor.manifest.ManifestWriter;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.output.Diagnostics;
import dev.tracker.processor.output.ResourceOutput;
import dev.tracker.processor.output.SourceOutput;
import dev.tracker.processor.read.AnnotatedElements;
import dev.tracker.processor.read.Annotations;
import dev.tracker.processor.read.ElementLocation;
import dev.tracker.processor.read.TypeReader;
import dev.tracker.processor.verify.PlacementRule;
import dev.tracker.processor.verify.Problem;
import dev.tracker.processor.verify.Verdict;
import dev.tracker.processor.verify.Verifier;
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
  private static final String MANIFEST_OPTION = "tracker.manifest";

  private final Verifier verifier = new Verifier();
  private final DecoratorWriter writer =
      new DecoratorWriter(TrackActivityProcessor.class.getCanonicalName());

  private final ManifestWriter manifestWriter = new ManifestWriter();

  /** The top-level types seen so far that are being compiled. */
  private final Set<String> sources = new LinkedHashSet<>();

  /** The interfaces that wait for another round. */
  private final Set<String> pending = new LinkedHashSet<>();

  private TypeReader reader;
  private Diagnostics diagnostics;
  private SourceOutput output;
  private ResourceOutput resources;
  private boolean writesManifests;

  /** For the compiler, which finds it by its service entry. */
  public TrackActivityProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    reader = new TypeReader(environment);
    diagnostics = new Diagnostics(environment.getMessager());
    output = new SourceOutput(environment.getFiler());
    resources = new ResourceOutput(environment.getFiler());
    writesManifests = !"false".equals(environment.getOptions().get(MANIFEST_OPTION));
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Annotations.ALL;
  }

  @Override
  public Set<String> getSupportedOptions() {
    Set<String> options = new LinkedHashSet<>(TypeReader.OPTIONS);
    options.add(MANIFEST_OPTION);
    return options;
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
    AnnotatedElements found = AnnotatedElements.of(round, annotations);
    found.misplacements().forEach(each -> diagnostics.print(PlacementRule.check(each)));
    pending.addAll(found.interfaces());
    List.copyOf(pending).forEach(name -> process(name, newSources, round.processingOver()));
    return true;
  }

  private void process(String name, Set<String> newSources, boolean lastRound) {
    TypeElement element = processingEnv.getElementUtils().getTypeElement(name);
    try {
      TrackedType type = reader.read(element, sources, newSources);
      if (type.unfinished() && !lastRound) {
        return;
      }
      pending.remove(name);
      Verdict verdict = verifier.verify(type);
      verdict.findings().forEach(diagnostics::print);
      if (!type.unfinished()) {
        generate(verdict.sound());
      }
    } catch (IOException | RuntimeException e) {
      pending.remove(name);
      diagnostics.print(
          Problem.INTERNAL_ERROR.at(new ElementLocation(element, null, null), name, inBrief(e)));
    }
  }

  private void generate(TrackedType type) throws IOException {
    if (!type.obstacles().isEmpty()) {
      return;
    }
    if (!output.write(writer.write(type), type.location())) {
      diagnostics.print(
          Problem.NAME_TAKEN.at(type.location(), type.decoratorName().canonicalName()));
    } else if (writesManifests && !type.hasBrokenMethod()) {
      Manifest manifest = manifestWriter.write(type);
      resources.write(manifest.path(), manifest.text(), type.location());
    }
  }

  /** The exception and where it comes from: enough for a report, on one line. */
  private static String inBrief(Exception e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}

package dev.tracker.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.tracker.processor.generate.DecoratorWriter;
import dev.tracker.processor.generate.cdi.CdiDecoratorWriter;
import dev.tracker.processor.generate.code.CompanionWriter;
import dev.tracker.processor.generate.entry.EntryWriter;
import dev.tracker.processor.generate.wiring.AvajeFactoryWriter;
import dev.tracker.processor.generate.wiring.DaggerModuleWriter;
import dev.tracker.processor.manifest.Manifest;
import dev.tracker.processor.manifest.ManifestWriter;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.output.Diagnostics;
import dev.tracker.processor.output.ResourceOutput;
import dev.tracker.processor.output.SourceOutput;
import dev.tracker.processor.read.build.BuildOptions;
import dev.tracker.processor.read.source.ElementLocation;
import dev.tracker.processor.verify.Verdict;
import dev.tracker.processor.verify.Verifier;
import dev.tracker.processor.verify.finding.Problem;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What follows on reading an interface: it is judged, and its decorator and manifest written. */
final class Street {
  private static final String GENERATOR = TrackActivityProcessor.class.getCanonicalName();

  private final Verifier verifier = new Verifier();
  private final DecoratorWriter writer = new DecoratorWriter(GENERATOR);
  private final ManifestWriter manifestWriter = new ManifestWriter();
  private final Diagnostics diagnostics;
  private final SourceOutput output;
  private final ResourceOutput resources;
  private final boolean writesManifests;
  private final List<Companion> companions;

  Street(Filer filer, BuildOptions options, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.output = new SourceOutput(filer);
    this.resources = new ResourceOutput(filer);
    this.writesManifests = options.writesManifests();
    this.companions = companions(options);
  }

  private static List<Companion> companions(BuildOptions options) {
    return List.of(
        new Companion(new EntryWriter(GENERATOR), options::writesEntry),
        new Companion(new CdiDecoratorWriter(GENERATOR), options::writesCdiDecorator),
        new Companion(new DaggerModuleWriter(GENERATOR), options::writesDaggerModule),
        new Companion(new AvajeFactoryWriter(GENERATOR), options::writesAvajeFactory));
  }

  void walk(TrackedType type) {
    Verdict verdict = verifier.verify(type);
    verdict.findings().forEach(diagnostics::print);
    if (!type.unfinished() && verdict.isDecorable()) {
      try {
        generate(verdict.sound());
      } catch (IOException e) {
        diagnostics.print(
            Problem.NOT_WRITTEN.at(type.location(), type.decoratorName().canonicalName(), e));
      }
    }
  }

  private void generate(TrackedType type) throws IOException {
    boolean isWritten = write(writer.write(type), type.decoratorName(), type);
    if (isWritten) {
      for (Companion companion : companions) {
        if (companion.isFor(type)) {
          CompanionWriter writes = companion.writer();
          write(writes.write(type), writes.nameOf(type.name()), type);
        }
      }
    }
    if (isWritten && writesManifests && !type.hasBrokenMethod()) {
      Manifest manifest = manifestWriter.write(type);
      resources.write(manifest.path(), manifest.text(), type.location());
    }
  }

  private boolean write(JavaFile file, ClassName name, TrackedType type) throws IOException {
    boolean isWritten = output.write(file, type.location());
    if (!isWritten) {
      diagnostics.print(
          Problem.NAME_TAKEN.at(
              type.location(),
              "a type named " + name.canonicalName() + " already exists",
              "The decorator's name is derived from the interface's.",
              "Rename the interface or the other type."));
    }
    return isWritten;
  }

  /**
   * What is written beside decorators.
   *
   * @param wanted whether the build asks for it
   */
  private record Companion(CompanionWriter writer, Predicate<TypeElement> wanted) {
    boolean isFor(TrackedType type) {
      Element element = ((ElementLocation) type.location()).element();
      return writer.suits(type) && wanted.test((TypeElement) element);
    }
  }
}

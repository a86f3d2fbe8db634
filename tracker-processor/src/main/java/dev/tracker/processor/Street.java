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
import dev.tracker.processor.read.build.NamePatterns;
import dev.tracker.processor.verify.Verdict;
import dev.tracker.processor.verify.Verifier;
import dev.tracker.processor.verify.finding.Problem;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;

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
    boolean writesEntries = options.writesEntries();
    NamePatterns cdi = options.withCdiDecorator();
    NamePatterns dagger = options.withDaggerModule();
    NamePatterns avaje = options.withAvajeFactory();
    return List.of(
        new Companion(new EntryWriter(GENERATOR), name -> writesEntries),
        new Companion(new CdiDecoratorWriter(GENERATOR), cdi::contain),
        new Companion(new DaggerModuleWriter(GENERATOR), dagger::contain),
        new Companion(new AvajeFactoryWriter(GENERATOR), avaje::contain));
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
   * @param wanted for which interfaces the build asks for it, by their canonical names
   */
  private record Companion(CompanionWriter writer, Predicate<String> wanted) {
    boolean isFor(TrackedType type) {
      return wanted.test(type.name().canonicalName()) && writer.suits(type);
    }
  }
}

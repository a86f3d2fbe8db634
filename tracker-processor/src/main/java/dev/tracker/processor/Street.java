package dev.tracker.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.tracker.processor.generate.DecoratorWriter;
import dev.tracker.processor.generate.cdi.CdiDecoratorWriter;
import dev.tracker.processor.generate.entry.EntryWriter;
import dev.tracker.processor.manifest.Manifest;
import dev.tracker.processor.manifest.ManifestWriter;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.output.Diagnostics;
import dev.tracker.processor.output.ResourceOutput;
import dev.tracker.processor.output.SourceOutput;
import dev.tracker.processor.read.build.BuildOptions;
import dev.tracker.processor.verify.Verdict;
import dev.tracker.processor.verify.Verifier;
import dev.tracker.processor.verify.finding.Problem;
import java.io.IOException;
import javax.annotation.processing.Filer;

/** What follows on reading an interface: it is judged, and its decorator and manifest written. */
final class Street {
  private final Verifier verifier = new Verifier();
  private final DecoratorWriter writer =
      new DecoratorWriter(TrackActivityProcessor.class.getCanonicalName());

  private final EntryWriter entryWriter =
      new EntryWriter(TrackActivityProcessor.class.getCanonicalName());

  private final CdiDecoratorWriter cdiWriter =
      new CdiDecoratorWriter(TrackActivityProcessor.class.getCanonicalName());

  private final ManifestWriter manifestWriter = new ManifestWriter();
  private final Diagnostics diagnostics;
  private final SourceOutput output;
  private final ResourceOutput resources;
  private final boolean writesManifests;
  private final boolean writesEntries;
  private final boolean writesCdi;

  Street(Filer filer, BuildOptions options, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.output = new SourceOutput(filer);
    this.resources = new ResourceOutput(filer);
    this.writesManifests = options.writesManifests();
    this.writesEntries = options.writesEntries();
    this.writesCdi = options.writesCdi();
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
    if (isWritten && writesEntries && !type.operations().isEmpty()) {
      write(entryWriter.write(type), EntryWriter.nameOf(type.name()), type);
    }
    if (isWritten && writesCdi && !type.operations().isEmpty()) {
      write(cdiWriter.write(type), CdiDecoratorWriter.nameOf(type.name()), type);
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
}

package dev.tracker.compilation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * A processor that reads nothing and thinks of nothing: in the first round it gives the compiler
 * files that another processor wrote before. What a compilation costs with it is the least that any
 * processor with these files can cost; the compiler spends the rest, on its rounds.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions({HandOver.SOURCES, HandOver.RESOURCES})
public final class HandOver extends AbstractProcessor {
  /** The option that names the folder of the sources to hand over. */
  static final String SOURCES = "handover.sources";

  /** The option that names the folder of what is to be packed with the classes. */
  static final String RESOURCES = "handover.resources";

  private boolean isDone;

  /** A processor that has handed over nothing yet. */
  public HandOver() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!isDone) {
      isDone = true;
      try {
        handOver();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  private void handOver() throws IOException {
    Filer filer = processingEnv.getFiler();
    for (String source : files(SOURCES)) {
      String type = source.substring(0, source.length() - ".java".length()).replace('/', '.');
      write(filer.createSourceFile(type), folder(SOURCES).resolve(source));
    }
    for (String resource : files(RESOURCES)) {
      write(
          filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource),
          folder(RESOURCES).resolve(resource));
    }
  }

  private static void write(FileObject file, Path text) throws IOException {
    try (Writer writer = file.openWriter()) {
      writer.write(Files.readString(text));
    }
  }

  private Path folder(String option) {
    return Path.of(processingEnv.getOptions().get(option));
  }

  private List<String> files(String option) throws IOException {
    Path folder = folder(option);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}

package dev.tracker.avaje;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build fails where a bean would not be tracked, in Avaje's own words. */
class ForgottenQualifierTest {
  @TempDir private Path folder;

  /** What javac prints. Avaje's processor needs files. */
  private String compile(String annotations, String... options) throws IOException {
    Path service =
        source(
            "Orders",
            "@dev.tracker.TrackActivity(subject = \"order\")"
                + " interface Orders { void place(String id); }");
    Path bean =
        source(
            "DefaultOrders",
            annotations
                + " class DefaultOrders implements Orders { public void place(String id) {} }");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter printed = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      CompilationTask task =
          compiler.getTask(
              printed,
              files,
              null,
              Stream.concat(Stream.of("-d", folder.toString()), Stream.of(options)).toList(),
              null,
              files.getJavaFileObjects(service, bean));
      task.setProcessors(processors());
      task.call();
    }
    return printed.toString();
  }

  private Path source(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".java"), "package shop; " + text);
  }

  /** Avaje's and ours, found as javac finds them. */
  private static List<Processor> processors() {
    return StreamSupport.stream(ServiceLoader.load(Processor.class).spliterator(), false)
        .filter(each -> each.getClass().getName().matches("(io\\.avaje|dev\\.tracker)\\..*"))
        .toList();
  }

  @Test
  void whereTheQualifierIsForgotten() throws IOException {
    assertThat(compile("@jakarta.inject.Singleton"))
        .contains("No dependency provided for shop.Orders:Undecorated");
  }

  @Test
  void notWhereItIsThere() throws IOException {
    assertThat(compile("@jakarta.inject.Singleton @dev.tracker.avaje.Undecorated"))
        .doesNotContain("error");
    assertThat(folder.resolve("shop/TrackedOrdersFactory.class")).exists();
  }

  @Test
  void notWhereThereIsNoFactory() throws IOException {
    assertThat(compile("@jakarta.inject.Singleton", "-Atracker.avaje=false"))
        .doesNotContain("error");
    assertThat(compile("@jakarta.inject.Singleton", "-Atracker.avaje=!shop.Orders"))
        .doesNotContain("error");
    assertThat(folder.resolve("shop/TrackedOrdersFactory.class")).doesNotExist();
  }
}

package dev.tracker.processor.citizen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A project of one interface, compiled as a strict team does: with all lint, as errors. */
final class LintedProject {
  private LintedProject() {}

  static Outcome compile(Path root, String orders, String... more) throws Exception {
    List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror"));
    options.addAll(List.of("-processorpath", Library.path(Library.TRACKER)));
    options.addAll(List.of("-classpath", Library.path(Library.API, Library.JSPECIFY)));
    options.addAll(List.of(more));
    return new Project(root)
        .source("com.acme.Orders", orders)
        .compile(options.toArray(String[]::new));
  }
}

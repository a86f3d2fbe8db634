package dev.tracker.journalkafka.crash;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of this test's, with its class path, which is killed without a word. */
final class Child {
  private final List<String> command;
  private final File log;
  private Process process;

  private Child(List<String> command, File log) throws IOException {
    this.command = command;
    this.log = log;
    this.process = run();
  }

  static Child start(Path directory, String main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main);
    command.addAll(List.of(arguments));
    String name = main.substring(main.lastIndexOf('.') + 1) + ".log";
    return new Child(command, directory.resolve(name).toFile());
  }

  private Process run() throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
  }

  /** Waits until it has ended by itself. */
  void join() throws InterruptedException {
    if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IllegalStateException("see " + log);
    }
  }

  /** SIGKILL, to it and to what it has started. */
  void kill() throws InterruptedException {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    process.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
    for (ProcessHandle each : all) {
      while (each.isAlive()) {
        Thread.sleep(5);
      }
    }
  }

  void restart() throws IOException {
    process = run();
  }
}

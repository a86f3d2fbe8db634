package dev.tracker.baseline;

import dev.tracker.classfile.StubInterface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The program as another build tool runs it, on two modules. */
abstract class ProgramRun {
  static final String TRACKED =
      """
      {"method": "open()", "declaredIn": "I", "status": "tracked", "operation": "open",
       "subject": "till", "effect": "CHANGE", "end": "return", "arguments": [], "changeId": null,
       "changeData": [], "changeIf": null, "expected": []}
      """;
  static final String UNTRACKED =
      """
      {"method": "open()", "declaredIn": "I", "status": "untracked", "reason": "why not"}
      """;

  final ByteArrayOutputStream output = new ByteArrayOutputStream();
  @TempDir Path folder;

  @BeforeEach
  void writeManifests() throws IOException {
    write("one", "com.acme.One", TRACKED);
    write("two", "com.acme.Two", TRACKED);
  }

  void write(String module, String name, String method) throws IOException {
    Path manifests = Files.createDirectories(folder.resolve(module).resolve("META-INF/tracker"));
    Files.writeString(
        manifests.resolve(name + ".json"),
        """
        {"version": 1, "interface": "%s", "decorator": "T", "methods": [%s]}
        """
            .formatted(name, method));
    new StubInterface(name, true, List.of("open()")).write(folder.resolve(module));
  }

  Path baseline() {
    return folder.resolve("baseline.txt");
  }

  int run(String command) {
    output.reset();
    return run(
        List.of(
            command,
            "--baseline",
            baseline().toString(),
            "--accept-with",
            "gradle trackerBaseline",
            folder.resolve("one").toString(),
            folder.resolve("two").toString()));
  }

  int run(List<String> arguments) {
    return Main.run(arguments, new PrintStream(output, true));
  }
}

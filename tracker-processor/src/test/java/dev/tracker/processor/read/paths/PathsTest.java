package dev.tracker.processor.read.paths;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.tracker.processor.StrictCompiler;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.PathReading;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.path.ValuePath.Kind;
import dev.tracker.processor.model.path.ValuePath.Step;
import dev.tracker.processor.read.Snippet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the names of a path stand for. */
class PathsTest {
  private static final String TYPES =
      "record Owner(String mail, Boolean active) {} class Bean { public final Owner owner = null;"
          + " public int[] sizes;  public String getName() { return null; } public boolean isOpen()"
          + " { return true; } public Boolean isSure() { return true; } public String isNoBoolean()"
          + " { return ''; } public boolean getOpen() { return true; } public String getURL() {"
          + " return null; } public long number() { return 0; } String own() { return null; } }"
          + " class Child extends Bean { public Owner owner() { return null; } } interface Named {"
          + " String name(); } interface Aged { int age(); } class Box<T extends Named> { public T"
          + " value() { return null; } public T content; } interface General { Object part(); }"
          + " interface Special { Owner part(); } abstract class Both implements General, Special"
          + " {} record Odd(Odd yield, Odd record, boolean var, Odd data, Odd values, String"
          + " activity) {}class SuperBox extends Box<Both2> {} interface Both2 extends Named, Aged"
          + " {} ";

  @ParameterizedTest
  @CsvFileSource(resources = "/paths.txt", delimiter = '|')
  void areFound(String method, String path, String java, Kind kind) {
    String elements = path.startsWith("result") ? "changeData = '%s'" : "args = '%s'";
    TrackedOperation operation =
        Snippet.of(
                TYPES
                    + "interface Backends { @TrackActivity("
                    + String.format(elements, path)
                    + ") "
                    + method
                    + "; }")
            .operation();

    PathReading found =
        Stream.concat(operation.arguments().stream(), operation.change().data().stream())
            .map(Entry::path)
            .filter(each -> each.text().equals(path))
            .findFirst()
            .orElseThrow();
    assertThat(Snippet.java(found)).isEqualTo(java);
    assertThat(Snippet.valuePath(found).kind()).isEqualTo(kind);
  }

  /** Each in every place: before the call and after it, as text, as data, as a condition. */
  @Test
  void compile() throws IOException {
    StringBuilder methods = new StringBuilder();
    for (String line : Files.readAllLines(Path.of("src/test/resources/paths.txt"))) {
      String[] parts = line.split(" \\| ", -1);
      if (parts.length == 4) {
        String all = parts[1].startsWith("result") ? "" : "args = {'a = %1$s', 'b = %1$s'}, ";
        String condition = Kind.valueOf(parts[3]).decides() ? "changeIf = '%1$s', " : "";
        String elements =
            all + condition + "changeId = '%1$s', changeData = {'x = %1$s', 'y = %1$s'}";
        methods.append(
            String.format("@TrackActivity(" + elements + ") ", parts[1])
                + parts[0].replace(" add(", " add" + methods.length() + "(")
                + ";\n");
      }
    }
    String types = TYPES.replaceAll("(abstract )?class ", "static $0");

    Compilation compilation =
        StrictCompiler.compile(
            Snippet.of(
                    "class Main {"
                        + types
                        + "@SuppressWarnings('rawtypes') interface Backends {"
                        + methods
                        + "} }")
                .files());

    assertThat(compilation.generatedSourceFiles()).hasSize(1);
  }

  @Test
  void seeThroughOptionalsOnTheWay() {
    ValuePath path =
        Snippet.of(
                TYPES
                    + "record Team(Optional<Owner> lead) {} interface Backends {"
                    + " @TrackActivity(args = 'team.lead.mail') void add(Team team); }")
            .path();

    assertThat(Snippet.java(path)).isEqualTo("0.lead().orElse(null).mail()");
    assertThat(path.steps()).extracting(Step::name).containsExactly("lead", "lead", "mail");
    assertThat(path.text()).isEqualTo("team.lead.mail");
  }

  @Test
  void areFoundWhereAnInterfaceBindsAType() {
    ValuePath path =
        Snippet.of(
                TYPES
                    + "interface Store<E> { @TrackActivity(args = 'entity.mail') void add(E"
                    + " entity);} interface Backends extends Store<Owner> {}")
            .path();

    assertThat(Snippet.java(path)).isEqualTo("0.mail()");
  }

  @Test
  void areFoundInAParameterCalledResult() {
    assertThat(Snippet.java(read("Owner add(Bean result)", "result.name")))
        .isEqualTo("0.getName()");
  }

  private static ValuePath read(String method, String path) {
    return Snippet.of(
            TYPES + "interface Backends { @TrackActivity(args = '" + path + "') " + method + "; }")
        .path();
  }
}

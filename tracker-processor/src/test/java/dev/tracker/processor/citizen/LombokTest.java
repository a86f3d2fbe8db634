package dev.tracker.processor.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lombok adds members to the very source that is being compiled; a path finds them, whichever of
 * the two processors comes first.
 */
class LombokTest {
  @TempDir private Path root;

  /** What Lombok is asked to add, and how a path makes use of it. */
  enum Use {
    GETTER("public class User { @lombok.Getter private String name; }", "args = \"user.name\"", ""),
    GETTERS(
        "@lombok.Getter public class User { private String name; }", "args = \"user.name\"", ""),
    DATA(LombokProject.DATA, "args = \"user.name\"", ""),
    VALUE("@lombok.Value public class User { String name; }", "args = \"user.name\"", ""),
    BOOLEAN(
        "@lombok.Getter public class User { private boolean active; }",
        "args = \"user.active\"",
        ""),
    FLUENT(
        "@lombok.Getter @lombok.experimental.Accessors(fluent = true)"
            + " public class User { private String name; }",
        "args = \"user.name\"",
        ""),
    PREFIX(
        "@lombok.Getter @lombok.experimental.Accessors(prefix = \"its\")"
            + " public class User { private String itsName; }",
        "args = \"user.name\"",
        ""),
    VISIBLE_FIELD("public class User { @lombok.Getter String name; }", "args = \"user.name\"", ""),
    NARROWED(
        "@lombok.Data public class User implements Named { private String name; }",
        "args = \"user.name.length\"",
        "public interface Named { Object getName(); }"),
    SUPERCLASS(
        "@lombok.Getter public class User extends Named {}",
        "args = \"user.name\"",
        "@lombok.Getter public class Named { private String name; }"),
    ANOTHER_STEP(
        "@lombok.Data public class User { private Named named; }",
        "args = \"user.named.name\"",
        "@lombok.Value public class Named { String name; }"),
    DERIVED_ID("@lombok.Data public class User { private String id; }", "subject = \"user\"", ""),
    RESULT(LombokProject.DATA, "changeData = \"result.name\"", ""),
    TAKEN_APART(
        "@lombok.Data public class User { private Named named; }",
        "args = \"user\", changeData = {}) @SuppressWarnings(\"TRK065\"",
        "@lombok.Data public class Named { private String name; private String token; }"),
    BUILDER(
        "@lombok.Builder @lombok.Getter public class User { private String name; }",
        "args = \"builder\"",
        ""),
    BUILT(
        "@lombok.Builder @lombok.Getter public class User { private String name;"
            + " public static class UserBuilder { @lombok.Getter private String name; } }",
        "args = \"builder.name\"",
        ""),
    TO_BUILDER(
        "@lombok.Value @lombok.Builder(toBuilder = true) public class User { String name; }",
        "args = \"user.name\", changeData = \"result.name\"",
        ""),
    CONSTANT(
        "@lombok.experimental.FieldNameConstants @lombok.Data public class User {"
            + " private String user; }",
        "args = User.Fields.user",
        "");

    private final String user;
    private final String annotation;
    private final String named;

    Use(String user, String annotation, String named) {
      this.user = user;
      this.annotation = annotation;
      this.named = named;
    }

    private String packageName() {
      return "com.acme.use_" + name().toLowerCase(Locale.ROOT);
    }

    private void writeTo(Project project) throws IOException {
      String prefix = "package " + packageName() + "; ";
      String builder = this == BUILDER || this == BUILT ? ", User.UserBuilder builder" : "";
      String id = this == DERIVED_ID ? "number" : "id";
      project
          .source(packageName() + ".Named", prefix + named)
          .source(packageName() + ".User", prefix + user)
          .source(
              packageName() + ".Users",
              prefix
                  + "import dev.tracker.TrackActivity; interface Users { @TrackActivity("
                  + annotation
                  + ") User create(String "
                  + id
                  + ", User user"
                  + builder
                  + "); }");
    }
  }

  @Test
  void bothOrdersGenerateTheSame() throws Exception {
    Outcome before = compileAll("before", Library.LOMBOK, Library.TRACKER);
    Outcome after = compileAll("after", Library.TRACKER, Library.LOMBOK);

    for (Use use : Use.values()) {
      String decorator = use.packageName() + ".TrackedUsers";
      assertThat(after.generated(decorator)).as(decorator).isEqualTo(before.generated(decorator));
    }
    assertThat(after.generated("com.acme.use_derived_id.TrackedUsers")).contains("getId()");
    assertThat(after.generated("com.acme.use_taken_apart.TrackedUsers"))
        .contains("namedShown(value.getNamed())", "value.getName()");
    assertThat(after.generated("com.acme.use_visible_field.TrackedUsers")).contains("getName()");
  }

  private Outcome compileAll(String folder, Library... processors) throws Exception {
    Project project = new Project(root.resolve(folder));
    for (Use use : Use.values()) {
      use.writeTo(project);
    }
    return project.compile(LombokProject.options(processors)).flawless();
  }

  @ParameterizedTest
  @CsvSource({"LOMBOK, TRACKER", "TRACKER, LOMBOK"})
  void recordsWhatLombokReads(Library first, Library second) throws Exception {
    Project project = LombokProject.users(root);
    project.source(
        "com.acme.Main",
        """
        package com.acme;
        import dev.tracker.testing.RecordingTracker;
        public class Main {
          public static Object run() {
            RecordingTracker tracker = new RecordingTracker();
            User user = new User();
            user.setName("Ada");
            new TrackedUsers((id, created) -> created, tracker).create("1", user);
            return tracker.activities().get(0).arguments();
          }
        }
        """);

    Object arguments =
        project.compile(LombokProject.options(first, second)).flawless().run("com.acme.Main");

    assertThat(arguments).hasToString("{name=Ada}");
  }

  @ParameterizedTest
  @CsvSource({"LOMBOK, TRACKER", "TRACKER, LOMBOK"})
  void whatLombokDoesNotAddIsAnError(Library first, Library second) throws Exception {
    Project project = LombokProject.users(root);
    project.source(
        "com.acme.Users",
        """
        package com.acme;
        interface Users {
          @dev.tracker.TrackActivity(args = "user.nmae")
          User create(String id, User user);
          class Main { TrackedUsers tracked; }
        }
        """);

    assertThat(project.compile(LombokProject.options(first, second)).messages())
        .containsExactly(
            "Users.java:3: error: TRK012: \"user.nmae\" does not resolve: com.acme.User has no"
                + " nmae.");
  }

  /**
   * Without Lombok there is only the private field. The decorator is written all the same, so that
   * who uses it gets no errors of their own, at the price of javac's warning that it comes late.
   */
  @Test
  void lombokThatDoesNotRunIsNotWaitedForInVain() throws Exception {
    Outcome outcome = LombokProject.users(root).compile(LombokProject.options(Library.TRACKER));

    assertThat(outcome.messages())
        .containsExactly(
            "Users.java:3: error: TRK013: \"user.name\" cannot be recorded: name of com.acme.User"
                + " cannot be accessed from the decorator.",
            "warning: File for type 'com.acme.TrackedUsers' created in the last round will not be"
                + " subject to annotation processing.");
  }
}

package dev.tracker.release.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of all public types, made of their Javadoc. {@code -Dtracker.golden=rewrite} writes it
 * anew.
 */
class ApiPageTest {
  private static final Path PAGE = Markdown.root().resolve("docs/api.md");
  private static final Pattern EXPORTED =
      Pattern.compile("^ *exports ([\\w.]+);", Pattern.MULTILINE);

  /** What users name of modules that have no descriptor, which would say so: types, by module. */
  private static final Map<String, List<String>> NAMED =
      Map.of(
          "tracker-integrations/tracker-avaje",
          List.of("dev/tracker/avaje/Undecorated"),
          "tracker-integrations/tracker-dagger",
          List.of("dev/tracker/dagger/Undecorated"),
          "tracker-integrations/tracker-guice",
          List.of("dev/tracker/guice/TrackingModule"),
          "tracker-integrations/tracker-jaxrs",
          List.of("dev/tracker/jaxrs/ActivityContextFilter"),
          "tracker-integrations/tracker-spring-boot-autoconfigure",
          List.of(
              "dev/tracker/spring/context/ActivityContextFilter",
              "dev/tracker/spring/context/ActivityContextWebFilter",
              "dev/tracker/spring/context/ObservedEdge",
              "dev/tracker/spring/context/SecurityUser",
              "dev/tracker/spring/journal/SpringTransactions",
              "dev/tracker/spring/journal/listen/JournalListener",
              "dev/tracker/spring/test/RecordActivities"),
          "tracker-journal/tracker-journal-jta",
          List.of("dev/tracker/journaljta/JtaTransactions"));

  private static final String HEAD =
      """
      # All public types

      What you may name in your code, by module. The first sentence of each type's Javadoc says what it is; the rest is in the
      Javadoc. What generated code calls, `dev.tracker.runtime`, is left out: do not call it yourself. So is
      what only a container finds.
      """;

  @Test
  void listsAllTypes() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    for (Path module : modules()) {
      page.append(section(module));
    }
    if ("rewrite".equals(System.getProperty("tracker.golden"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
  }

  /** A reader of the Javadoc has to know from when on a type can be used. */
  @Test
  void eachSaysSinceWhen() throws IOException {
    for (Path module : modules()) {
      assertThat(types(module))
          .filteredOn(type -> type.since().isEmpty())
          .extracting(PublicType::name)
          .as(module.toString())
          .isEmpty();
    }
  }

  private static String section(Path module) throws IOException {
    StringBuilder section =
        new StringBuilder(
            "\n## " + module.getFileName() + "\n\n| type | what it is |\n|---|---|\n");
    for (PublicType type : types(module)) {
      section.append(
          "| `%s.%s` | %s |\n".formatted(type.packageName(), type.name(), type.summary()));
    }
    return section.toString();
  }

  private static List<PublicType> types(Path module) throws IOException {
    return PublicType.of(named(module)).stream()
        .sorted(Comparator.comparing(PublicType::packageName).thenComparing(PublicType::name))
        .toList();
  }

  /** The sources of what a module exports, or, where nothing says what that is, of what we name. */
  private static List<Path> named(Path module) throws IOException {
    Path root = module.resolve("src/main/java");
    Path descriptor = root.resolve("module-info.java");
    if (!Files.exists(descriptor)) {
      return NAMED.get(Markdown.root().relativize(module).toString().replace('\\', '/')).stream()
          .map(type -> root.resolve(type + ".java"))
          .toList();
    }
    List<Path> sources = new ArrayList<>();
    for (String exported :
        EXPORTED
            .matcher(Files.readString(descriptor))
            .results()
            .map(each -> each.group(1))
            .sorted()
            .toList()) {
      if (!exported.equals("dev.tracker.runtime")) {
        sources.addAll(sources(root.resolve(exported.replace('.', '/'))));
      }
    }
    return sources;
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
          .sorted()
          .toList();
    }
  }

  /** Those of what is published, and named in code. */
  private static List<Path> modules() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String folder : List.of(".", "tracker-integrations", "tracker-journal")) {
      try (Stream<Path> modules = Files.list(Markdown.root().resolve(folder))) {
        modules
            .map(Path::normalize)
            .filter(module -> Files.exists(module.resolve("src/main/java/module-info.java")))
            .forEach(found::add);
      }
    }
    NAMED.keySet().forEach(module -> found.add(Markdown.root().resolve(module)));
    return found.stream().sorted(Comparator.comparing(module -> module.resolve("src"))).toList();
  }
}

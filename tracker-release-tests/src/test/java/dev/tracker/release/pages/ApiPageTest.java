package dev.tracker.release.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
  private static final String HEAD =
      """
      # All public types

      What you may name in your code, by module. The first sentence of each type's Javadoc says what it is; the rest is in the
      Javadoc. What generated code calls, `dev.tracker.runtime`, is left out: do not call it yourself.
      """;

  @Test
  void listsAllTypes() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    for (Path descriptor : descriptors()) {
      page.append(section(descriptor));
    }
    if ("rewrite".equals(System.getProperty("tracker.golden"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
  }

  /** A reader of the Javadoc has to know from when on a type can be used. */
  @Test
  void eachSaysSinceWhen() throws IOException {
    for (Path descriptor : descriptors()) {
      assertThat(types(descriptor))
          .filteredOn(type -> type.since().isEmpty())
          .extracting(PublicType::name)
          .as(descriptor.toString())
          .isEmpty();
    }
  }

  private static String section(Path descriptor) throws IOException {
    Path module = descriptor.resolve("../../../..").normalize();
    StringBuilder section =
        new StringBuilder(
            "\n## " + module.getFileName() + "\n\n| type | what it is |\n|---|---|\n");
    for (PublicType type : types(descriptor)) {
      section.append(
          "| `%s.%s` | %s |\n".formatted(type.packageName(), type.name(), type.summary()));
    }
    return section.toString();
  }

  private static List<PublicType> types(Path descriptor) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String exported :
        EXPORTED
            .matcher(Files.readString(descriptor))
            .results()
            .map(each -> each.group(1))
            .sorted()
            .toList()) {
      if (!exported.equals("dev.tracker.runtime")) {
        sources.addAll(sources(descriptor.resolveSibling(exported.replace('.', '/'))));
      }
    }
    return PublicType.of(sources).stream()
        .sorted(Comparator.comparing(PublicType::packageName).thenComparing(PublicType::name))
        .toList();
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
          .sorted()
          .toList();
    }
  }

  /** Those of what is published. */
  private static List<Path> descriptors() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String folder : List.of(".", "tracker-integrations", "tracker-journal")) {
      try (Stream<Path> modules = Files.list(Markdown.root().resolve(folder))) {
        modules
            .map(module -> module.resolve("src/main/java/module-info.java").normalize())
            .filter(Files::exists)
            .forEach(found::add);
      }
    }
    return found.stream().sorted().toList();
  }
}

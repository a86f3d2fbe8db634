package dev.tracker.journal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JournalArchitectureTest {
  private static final int MOST_LINES = 250;
  private static final int MOST_FILES = 26;

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dev.tracker.journal");

  @Test
  void noRoomsUseEachOther() {
    slices().matching("dev.tracker.journal.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void theTreeKnowsNothingOfDatabases() {
    noClasses()
        .that()
        .resideInAPackage("dev.tracker.journal.merkle..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..")
        .check(classes);
  }

  @Test
  void nothingStaticCanChange() {
    noFields().that().areStatic().should().notBeFinal().check(classes);
  }

  @Test
  void filesAndPackagesAreSmall() throws IOException {
    List<Path> sources;
    try (Stream<Path> all = Files.walk(Path.of("src"))) {
      sources = all.filter(path -> path.toString().endsWith(".java")).toList();
    }
    assertThat(sources).isNotEmpty();
    for (Path source : sources) {
      assertThat(Files.readAllLines(source)).as("%s", source).hasSizeLessThanOrEqualTo(MOST_LINES);
    }
    Map<Path, Long> packages =
        sources.stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    assertThat(packages)
        .allSatisfy((path, files) -> assertThat(files).isLessThanOrEqualTo(MOST_FILES));
  }
}

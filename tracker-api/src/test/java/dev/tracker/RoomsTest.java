package dev.tracker;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the API: each uses only those before it, so there can be no cycle between them. */
class RoomsTest {
  private static final int MOST_FILES = 26;
  private static final Path SOURCES = Path.of("src/main/java");

  static final List<String> IN_ORDER =
      List.of(
          "dev.tracker.context",
          "dev.tracker",
          "dev.tracker.spi",
          "dev.tracker.runtime",
          "dev.tracker.compose",
          "dev.tracker.log");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dev.tracker");

  @ParameterizedTest
  @FieldSource("IN_ORDER")
  void aRoomUsesOnlyThoseBeforeIt(String room) {
    List<String> upToIt = IN_ORDER.subList(0, IN_ORDER.indexOf(room) + 1);
    DescribedPredicate<JavaClass> allowed =
        resideInAnyPackage(upToIt.toArray(String[]::new)).or(isForeign());
    classes()
        .that()
        .resideInAPackage(room)
        .should()
        .onlyDependOnClassesThat(allowed)
        .check(CLASSES);
  }

  /** Neither trackers nor compositions are known to generated code, nor it to them. */
  @ParameterizedTest
  @MethodSource("leaves")
  void nobodyUses(String room) {
    classes()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage(room)))
        .check(CLASSES);
  }

  static List<String> leaves() {
    return List.of("dev.tracker.runtime", "dev.tracker.compose", "dev.tracker.log");
  }

  @Test
  void thereAreNoOtherRooms() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(IN_ORDER);
  }

  @ParameterizedTest
  @FieldSource("IN_ORDER")
  void aRoomIsNotCrowded(String room) throws IOException {
    try (Stream<Path> files = Files.list(SOURCES.resolve(room.replace('.', '/')))) {
      assertThat(files.filter(Files::isRegularFile).collect(Collectors.toList()))
          .isNotEmpty()
          .hasSizeLessThanOrEqualTo(MOST_FILES);
    }
  }

  private static DescribedPredicate<JavaClass> isForeign() {
    return DescribedPredicate.not(resideInAPackage("dev.tracker.."));
  }
}

package dev.tracker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class CatalogueArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages(
              "dev.tracker.file",
              "dev.tracker.classfile",
              "dev.tracker.catalogue",
              "dev.tracker.baseline",
              "dev.tracker.maven");

  @Test
  void onlyTheGoalsKnowMaven() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.tracker.maven..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "org.eclipse.aether..", "dev.tracker.maven..")
        .check(CLASSES);
  }

  /** A room uses those before it, and never those after. */
  @Test
  void theRoomsAreInOneOrder() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("file")
        .definedBy("dev.tracker.file..")
        .layer("classfile")
        .definedBy("dev.tracker.classfile..")
        .layer("catalogue")
        .definedBy("dev.tracker.catalogue..")
        .layer("baseline")
        .definedBy("dev.tracker.baseline..")
        .layer("maven")
        .definedBy("dev.tracker.maven..")
        .whereLayer("maven")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("baseline")
        .mayOnlyBeAccessedByLayers("maven")
        .whereLayer("catalogue")
        .mayOnlyBeAccessedByLayers("baseline", "maven")
        .whereLayer("classfile")
        .mayOnlyBeAccessedByLayers("catalogue")
        .check(CLASSES);
  }
}

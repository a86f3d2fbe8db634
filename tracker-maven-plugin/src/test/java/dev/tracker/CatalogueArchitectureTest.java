package dev.tracker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class CatalogueArchitectureTest {
  @Test
  void theCatalogueKnowsNothingOfMaven() {
    noClasses()
        .that()
        .resideInAPackage("dev.tracker.catalogue..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "dev.tracker.maven..")
        .check(
            new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("dev.tracker"));
  }
}

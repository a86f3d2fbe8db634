package dev.tracker.processor;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.tracker.spi.Redaction;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;

/** The laws of the processor's house, which CONTRIBUTING.md tells contributors. */
class ArchitectureTest {
  private static final String OURS = "dev.tracker..";
  private static final String ENTRY = "dev.tracker.processor";
  private static final String MODEL = "dev.tracker.processor.model..";
  private static final String READ = "dev.tracker.processor.read..";
  private static final String VERIFY = "dev.tracker.processor.verify..";
  private static final String GENERATE = "dev.tracker.processor.generate..";
  private static final String MANIFEST = "dev.tracker.processor.manifest..";
  private static final String OUTPUT = "dev.tracker.processor.output..";
  private static final String COMPILER = "javax.lang.model..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dev.tracker.processor");

  @Test
  void modelKnowsJavaAndTheNamesOfTypesAlone() {
    check(
        classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(MODEL, "java..", "org.jspecify..")
                    .or(type(TypeName.class))
                    .or(type(ClassName.class))
                    .or(type(TypeVariableName.class))));
  }

  @Test
  void readKnowsTheModelAlone() {
    checkOursIn(READ, MODEL);
  }

  @Test
  void verifyKnowsTheModelAlone() {
    checkOursIn(VERIFY, MODEL, Redaction.class.getName());
  }

  @Test
  void generateKnowsTheModelAlone() {
    checkOursIn(GENERATE, MODEL);
  }

  @Test
  void manifestKnowsTheModelAlone() {
    checkOursIn(MANIFEST, MODEL);
  }

  /** Findings to print, and the places that only {@code read} can make. */
  @Test
  void outputDoesNotGenerate() {
    checkOursIn(OUTPUT, MODEL, READ, VERIFY);
  }

  @Test
  void nobodyButTheEntryPointKnowsTheEntryPoint() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ENTRY)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ENTRY));
  }

  /** The API is named in what is generated; only which names are secret is asked of it. */
  @Test
  void nobodyCallsTheApi() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAPackage(OURS)
                    .and(not(resideInAPackage("dev.tracker.processor..")))
                    .and(not(type(Redaction.class)))));
  }

  @Test
  void onlyOutputAndTheEntryPointTouchFilerAndMessager() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ENTRY, OUTPUT)
            .should()
            .dependOnClassesThat(assignableTo(Filer.class).or(assignableTo(Messager.class))));
  }

  /**
   * The entry point looks up elements for {@code read}, and output hands them back to the compiler.
   * JavaPoet wants {@link Modifier}, and that alone, from whoever generates.
   */
  @Test
  void onlyReadKnowsTheCompiler() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(MODEL, VERIFY, MANIFEST)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMPILER));
    check(
        noClasses()
            .that()
            .resideInAPackage(GENERATE)
            .should()
            .dependOnClassesThat(resideInAPackage(COMPILER).and(not(modifiers()))));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(ENTRY, OUTPUT)
            .should()
            .dependOnClassesThat(
                resideInAPackage(COMPILER)
                    .and(not(resideInAPackage("javax.lang.model.element")))
                    .and(not(type(Elements.class)))
                    .and(not(type(SourceVersion.class)))));
  }

  /** Not every compiler has what javac shows of its trees. */
  @Test
  void onlyReadKnowsJavac() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(READ)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.source.."));
  }

  @Test
  void staticFieldsAreFinalAndNoArrays() {
    check(
        fields()
            .that()
            .areStatic()
            .and(areWritten())
            .should()
            .beFinal()
            .andShould()
            .notHaveRawType(DescribedPredicate.describe("array", JavaClass::isArray)));
  }

  @Test
  void staticCollectionsCannotChange() throws Exception {
    for (JavaClass each : CLASSES) {
      for (JavaField field : each.getFields()) {
        boolean holdsMany =
            field.getRawType().isAssignableTo(Collection.class)
                || field.getRawType().isAssignableTo(Map.class);
        if (holdsMany && field.getModifiers().contains(JavaModifier.STATIC)) {
          assertThat(value(field).getClass().getName())
              .as(field.getFullName())
              .startsWith("java.util.ImmutableCollections");
        }
      }
    }
  }

  private static Object value(JavaField field) throws ReflectiveOperationException {
    Field reflected = field.reflect();
    reflected.setAccessible(true);
    return reflected.get(null);
  }

  @Test
  void theLawsHoldForSomething() {
    for (String room : List.of(MODEL, READ, VERIFY, GENERATE, MANIFEST, OUTPUT, ENTRY)) {
      if (CLASSES.that(resideInAPackage(room)).isEmpty()) {
        fail("No class in " + room);
      }
    }
    assertThat(CLASSES.that(alwaysTrue())).hasSizeGreaterThan(50);
  }

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }

  private static void checkOursIn(String room, String... allowed) {
    check(
        classes()
            .that()
            .resideInAPackage(room)
            .should()
            .onlyDependOnClassesThat(
                resideInAPackage(room)
                    .or(resideInAnyPackage(allowed))
                    .or(named(allowed))
                    .or(not(resideInAPackage(OURS)))));
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    return DescribedPredicate.describe(
        "named", each -> List.of(names).contains(each.getFullName()));
  }

  private static DescribedPredicate<JavaClass> modifiers() {
    return DescribedPredicate.describe(
        "modifiers", each -> each.getBaseComponentType().isEquivalentTo(Modifier.class));
  }

  /** Not by the compiler, for an enum's values or a switch. */
  private static DescribedPredicate<JavaField> areWritten() {
    return DescribedPredicate.describe(
        "are written", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
  }
}

package dev.tracker.processor;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.tracker.processor.ProcessorClasses.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.tracker.spi.Redaction;
import java.util.List;
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
  private static final String NAMING = "dev.tracker.processor.naming..";
  private static final String READ = "dev.tracker.processor.read..";
  private static final String VERIFY = "dev.tracker.processor.verify..";
  private static final String GENERATE = "dev.tracker.processor.generate..";
  private static final String MANIFEST = "dev.tracker.processor.manifest..";
  private static final String OUTPUT = "dev.tracker.processor.output..";
  private static final String COMPILER = "javax.lang.model..";

  private static final SliceAssignment PACKAGES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass each) {
          return SliceIdentifier.of(each.getPackageName());
        }

        @Override
        public String getDescription() {
          return "packages";
        }
      };

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

  /** Words in, words out: a table of names tests it. */
  @Test
  void namingKnowsJavaAlone() {
    check(
        classes()
            .that()
            .resideInAPackage(NAMING)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(NAMING, "java..", "org.jspecify.."))
            .allowEmptyShould(true));
  }

  @Test
  void readKnowsTheModelAndNamingAlone() {
    checkOursIn(READ, MODEL, NAMING, Redaction.class.getName());
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
  void noRoomKnowsTheHallThatCallsIt() {
    check(noClasses().should(dependOnAHall()));
  }

  /** Each package is a room of its own, those within a room included. */
  @Test
  void noRoomsGoInCircles() {
    check(slices().assignedFrom(PACKAGES).should().beFreeOfCycles());
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

  private static ArchCondition<JavaClass> dependOnAHall() {
    return new ArchCondition<>("depend on a package around their own") {
      @Override
      public void check(JavaClass room, ConditionEvents events) {
        for (Dependency each : room.getDirectDependenciesFromSelf()) {
          String hall = each.getTargetClass().getPackageName() + ".";
          if (hall.startsWith(ENTRY) && room.getPackageName().startsWith(hall)) {
            events.add(SimpleConditionEvent.satisfied(each, each.getDescription()));
          }
        }
      }
    };
  }
}

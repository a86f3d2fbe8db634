package dev.tracker.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static dev.tracker.processor.ProcessorClasses.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing static changes: compilations that share a process share no state. */
class StaticStateTest {
  @Test
  void staticFieldsAreFinalAndNoArrays() {
    fields()
        .that()
        .areStatic()
        .and(areWritten())
        .should()
        .beFinal()
        .andShould()
        .notHaveRawType(DescribedPredicate.describe("array", JavaClass::isArray))
        .check(CLASSES);
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

  /** Not by the compiler, for an enum's values or a switch. */
  private static DescribedPredicate<JavaField> areWritten() {
    return DescribedPredicate.describe(
        "are written", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
  }
}

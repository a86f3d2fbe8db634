package dev.tracker.processor.generate.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.tracker.processor.model.TrackedType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What all classes have in common that are written beside a decorator.
 *
 * @param generator the qualified name of the processor, by which tools know who wrote a class
 */
public record CompanionSource(String generator) {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  /** The name for an interface: {@code CdiTrackedOuter_Inner} for {@code Outer.Inner}. */
  public static ClassName name(String before, ClassName type, String after) {
    return ClassName.get(type.packageName(), before + String.join("_", type.simpleNames()) + after);
  }

  // @Generated("dev.tracker.processor.TrackActivityProcessor")
  // @SuppressWarnings({"all", "deprecation", "removal"})
  /**
   * Says who wrote a class, and that what its interface warns of is not the class's own doing.
   *
   * @param unavoidable the warnings that the class itself cannot avoid
   */
  public void mark(TypeSpec.Builder companion, TrackedType type, String... unavoidable) {
    if (type.surroundings().hasGenerated()) {
      companion.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", generator).build());
    }
    Set<String> warnings = new TreeSet<>(List.of("all", "deprecation", "removal"));
    warnings.addAll(List.of(unavoidable));
    warnings.addAll(type.surroundings().suppressions());
    AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
    warnings.forEach(warning -> suppress.addMember("value", "$S", warning));
    companion.addAnnotation(suppress.build());
  }

  /** The source file of a class. */
  public static JavaFile file(TrackedType type, TypeSpec companion) {
    return JavaFile.builder(type.name().packageName(), companion)
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }
}

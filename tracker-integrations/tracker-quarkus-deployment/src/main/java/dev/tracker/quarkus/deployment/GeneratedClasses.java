package dev.tracker.quarkus.deployment;

import dev.tracker.runtime.GeneratedDecorator;
import jakarta.decorator.Decorator;
import java.util.List;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** The decorators that the processor has generated, told by the mark in their class files. */
final class GeneratedClasses {
  private static final DotName GENERATED = DotName.createSimple(GeneratedDecorator.class);
  private static final DotName DECORATOR = DotName.createSimple(Decorator.class);

  private GeneratedClasses() {}

  static List<ClassInfo> in(IndexView index) {
    return index.getAnnotations(GENERATED).stream()
        .map(each -> each.target())
        .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
        .map(AnnotationTarget::asClass)
        .toList();
  }

  static boolean isGenerated(ClassInfo type) {
    return type.hasDeclaredAnnotation(GENERATED);
  }

  static boolean isDecoratorForCdi(ClassInfo type) {
    return isGenerated(type) && type.hasDeclaredAnnotation(DECORATOR);
  }
}

package dev.tracker.processor.read.annotations;

import dev.tracker.processor.read.methods.MethodGroup;
import dev.tracker.processor.read.methods.MethodGroup.Declaration;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The declarations of a method whose annotations count.
 *
 * @param declaration the nearest that is tracked or untracked, else the nearest of all
 * @param arguments the nearest with a {@code @TrackArg}, else the same
 */
public record AnnotatedMethod(Declaration declaration, ExecutableElement arguments) {

  public static AnnotatedMethod of(MethodGroup group) {
    Declaration declaration = first(group, AnnotatedMethod::isTrackedOrNot).orElse(group.nearest());
    return new AnnotatedMethod(
        declaration, first(group, AnnotatedMethod::hasArguments).orElse(declaration).element());
  }

  private static Optional<Declaration> first(
      MethodGroup group, Predicate<ExecutableElement> condition) {
    return group.declarations().stream().filter(each -> condition.test(each.element())).findFirst();
  }

  private static boolean isTrackedOrNot(ExecutableElement method) {
    return AnnotationReading.find(method, Annotations.TRACK_ACTIVITY).isPresent()
        || AnnotationReading.find(method, Annotations.UNTRACKED).isPresent();
  }

  private static boolean hasArguments(ExecutableElement method) {
    for (VariableElement parameter : method.getParameters()) {
      if (AnnotationReading.find(parameter, Annotations.TRACK_ARG).isPresent()) {
        return true;
      }
    }
    return false;
  }

  public ExecutableElement element() {
    return declaration.element();
  }

  /** Whether another interface says what the method is tracked as. */
  public boolean isInheritedBy(TypeElement type) {
    return !declaration.owner().equals(type);
  }
}

package dev.tracker.processor.read.annotations;

import static java.util.stream.Collectors.joining;

import dev.tracker.processor.read.methods.MethodGroup;
import dev.tracker.processor.read.methods.MethodGroup.Declaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The declarations of a method whose annotations count.
 *
 * @param declaration the nearest that is tracked or untracked, else the nearest of all
 * @param arguments the nearest with a {@code @TrackArg} that the tracked one does not override,
 *     else the same
 * @param rivals those that say different things of the method while none overrides the other; none
 *     where it is clear what counts
 */
public record AnnotatedMethod(
    Declaration declaration, ExecutableElement arguments, List<Declaration> rivals) {

  public AnnotatedMethod {
    rivals = List.copyOf(rivals);
  }

  public static AnnotatedMethod of(MethodGroup group) {
    List<Declaration> decided = group.nearest(each -> Request.of(each.element()).isMade());
    Declaration declaration = decided.stream().findFirst().orElse(group.nearest());
    List<Declaration> withArguments =
        group.nearest(
            each ->
                Request.of(each.element()).hasArguments()
                    && decided.stream().noneMatch(other -> other.overrides(each)));
    return new AnnotatedMethod(
        declaration,
        withArguments.stream().findFirst().orElse(declaration).element(),
        disagree(decided) ? decided : disagree(withArguments) ? withArguments : List.of());
  }

  private static boolean disagree(List<Declaration> declarations) {
    return declarations.size() > 1
        && declarations.stream().map(each -> Request.of(each.element())).distinct().count() > 1;
  }

  public ExecutableElement element() {
    return declaration.element();
  }

  /** Whether a declaration itself says that it is tracked, or that it is not. */
  public boolean isDecided() {
    return Request.of(element()).isMade();
  }

  /** Whether another interface says what the method is tracked as. */
  public boolean isInheritedBy(TypeElement type) {
    return !declaration.owner().equals(type);
  }

  /** Where the rivals stand, as a person would write it; empty where there are none. */
  public Optional<String> rivalry() {
    return Stream.of(rivals)
        .filter(each -> !each.isEmpty())
        .map(
            each ->
                each.stream()
                    .map(rival -> rival.owner().getSimpleName().toString())
                    .collect(joining(" and ")))
        .findFirst();
  }
}

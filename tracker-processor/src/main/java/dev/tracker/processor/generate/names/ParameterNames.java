package dev.tracker.processor.generate.names;

import com.palantir.javapoet.ClassName;
import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.signature.Parameter;
import dev.tracker.processor.model.signature.Signature;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives another name to a parameter that is called like a class whose static members a method uses,
 * or like the package of one that has to be qualified: in {@code Tracking.fault(..)}, Java takes
 * {@code Tracking} for the parameter.
 */
public final class ParameterNames {
  private static final Set<String> CLASSES =
      Set.of("ActivityContext", "Boolean", "FaultPoint", "Objects", "String", "Tracking");
  private static final Set<String> PACKAGES = Set.of("dev", "java");

  private ParameterNames() {}

  /** The interface, with parameters that are in nobody's way. */
  public static TrackedType cleared(TrackedType type) {
    boolean qualifies = !type.surroundings().hiddenNames().isEmpty();
    return type.withMethods(
        type.methods().stream().map(method -> cleared(method, qualifies)).toList());
  }

  private static DecoratedMethod cleared(DecoratedMethod method, boolean qualifies) {
    Set<String> taken = new HashSet<>(CLASSES);
    if (qualifies) {
      taken.addAll(PACKAGES);
    }
    if (method instanceof ForwardedMethod forwarded) {
      return forwarded;
    }
    TrackedOperation operation = (TrackedOperation) method;
    ClassName adapter = operation.shape().adapter();
    if (adapter != null) {
      taken.add(adapter.topLevelClassName().simpleName());
    }
    Signature signature = operation.signature();
    return signature.parameterNames().stream().noneMatch(taken::contains)
        ? operation
        : operation.withSignature(cleared(signature, taken));
  }

  private static Signature cleared(Signature signature, Set<String> taken) {
    List<Parameter> parameters =
        signature.parameters().stream()
            .map(
                parameter ->
                    taken.contains(parameter.name())
                        ? new Parameter(free(parameter.name(), signature), parameter.type())
                        : parameter)
            .toList();
    return signature.withParameters(parameters);
  }

  private static String free(String name, Signature signature) {
    return IntStream.iterate(2, i -> i + 1)
        .mapToObj(i -> name + i)
        .filter(candidate -> !signature.parameterNames().contains(candidate))
        .findFirst()
        .orElseThrow();
  }
}

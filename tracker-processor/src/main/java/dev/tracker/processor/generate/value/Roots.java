package dev.tracker.processor.generate.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.signature.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the paths of some entries begin with, and so what the method that evaluates them takes.
 *
 * @param operation the tracked method
 * @param parameters the indexes of the parameters that are needed, in order
 * @param result whether the result is needed
 * @param batch what the batch that was taken before the call is called; {@code null} where it is
 *     not needed
 * @param element the type of an element of the batch, where one is needed
 */
public record Roots(
    TrackedOperation operation,
    List<Integer> parameters,
    boolean result,
    @Nullable String batch,
    @Nullable TypeName element) {

  static Roots of(TrackedOperation operation, Collection<ValuePath> paths) {
    TreeSet<Integer> indexes = new TreeSet<>();
    for (ValuePath path : paths) {
      indexes.add(path.root().parameter());
    }
    indexes.remove(ValuePath.Root.EACH);
    boolean result = indexes.remove(ValuePath.Root.RESULT);
    return new Roots(operation, List.copyOf(indexes), result, null, null);
  }

  Roots withBatch(String name) {
    return new Roots(operation, parameters, result, name, element);
  }

  Roots withElement(TypeName type) {
    return new Roots(operation, parameters, result, batch, type);
  }

  /** What the paths of both begin with. */
  Roots and(Roots other) {
    TreeSet<Integer> indexes = new TreeSet<>(parameters);
    indexes.addAll(other.parameters);
    return new Roots(
        operation,
        List.copyOf(indexes),
        result || other.result,
        batch == null ? other.batch : batch,
        element == null ? other.element : element);
  }

  static ValuePath path(Entry entry) {
    if (entry.path() instanceof ValuePath path) {
      return path;
    }
    throw new IllegalStateException("Generated for although it does not resolve: " + entry);
  }

  /** The paths that are evaluated: what is masked is not even read. */
  public static List<ValuePath> paths(Stream<Entry> entries) {
    return entries.filter(Entry::isRead).map(Roots::path).toList();
  }

  /** The names of the parameters that are needed, and of the batch. */
  public List<String> parameterNames() {
    return Stream.concat(
            parameters.stream().map(index -> operation.signature().parameters().get(index).name()),
            Stream.ofNullable(batch))
        .toList();
  }

  /** The arguments of a call, where the parameters have their own names. */
  public List<String> arguments(String resultName) {
    List<String> arguments = new ArrayList<>(parameterNames());
    if (result) {
      arguments.add(resultName);
    }
    return arguments;
  }

  /** Whether the result comes as any object. */
  boolean isResultUnchecked() {
    return result && AtHand.isAnyObject(operation.shape());
  }

  /** Adds the parameters to a method, and the type parameters they are written with. */
  public void declare(MethodSpec.Builder method, String resultName) {
    for (int index : parameters) {
      Parameter parameter = operation.signature().parameters().get(index);
      method.addParameter(ParameterSpec.builder(parameter.type(), parameter.name()).build());
    }
    if (batch != null) {
      method.addParameter(Api.BATCH, batch);
    }
    if (result) {
      method.addParameter(
          isResultUnchecked() ? ClassName.OBJECT : operation.shape().result(), resultName);
    }
    method.addTypeVariables(typeVariables());
  }

  // Backend result = Tracking.result(value);
  Code checkResult(String value, String resultName) {
    Code.Builder code = Code.builder();
    if (isResultUnchecked()) {
      code.addStatement(
          "$T $N = $T.result($N)", operation.shape().result(), resultName, Api.TRACKING, value);
    }
    return code.build();
  }

  // this.<T>createChanged(guard, activity, backend, result)
  /** A call of such a method; between what every call has stand the arguments. */
  Code call(String method, List<String> before, String resultName, String... after) {
    List<String> all = new ArrayList<>(before);
    all.addAll(arguments(resultName));
    all.addAll(List.of(after));
    return Code.of("$L$N($L)", typeArguments(), method, String.join(", ", all));
  }

  // this.<T>createArguments(guard, backend)
  /** The same where there is no result, and what every call has is Java of any kind. */
  Code call(String method, Code... before) {
    Code.Builder all = Code.builder().add(Code.join(List.of(before), ", "));
    arguments("").forEach(argument -> all.add(", $N", argument));
    return Code.of("$L$N($L)", typeArguments(), method, all.build());
  }

  // this.<T>
  /** What stands before a call of such a method, where its arguments do not tell those of types. */
  public Code typeArguments() {
    List<TypeVariableName> variables =
        isResultUnchecked() || element != null || isUnclear() ? typeVariables() : List.of();
    return variables.isEmpty()
        ? Code.of("")
        : variables.stream()
            .map(variable -> Code.of("$N", variable.name()))
            .collect(Code.joining(", ", "this.<", ">"));
  }

  /**
   * Of an {@code E extends Enum<E>} in a {@code Map<String, ? super E>}, the compiler infers what
   * does not fit.
   */
  private boolean isUnclear() {
    // The variables first: most methods have none, and the text of a type takes long to make.
    return typeVariables().stream()
            .anyMatch(
                variable -> variable.bounds().stream().anyMatch(each -> mentions(each, variable)))
        && types().stream().anyMatch(type -> type.toString().contains("?"));
  }

  private List<TypeName> types() {
    List<TypeName> types = new ArrayList<>();
    parameters.forEach(index -> types.add(operation.signature().parameters().get(index).type()));
    if (result) {
      types.add(operation.shape().result());
    }
    if (element != null) {
      types.add(element);
    }
    return types;
  }

  private List<TypeVariableName> typeVariables() {
    List<TypeName> types = types();
    return operation.signature().typeVariables().stream()
        .filter(variable -> isNeeded(variable, types))
        .toList();
  }

  /** In one of the types, or in a bound of another type variable that is. */
  private boolean isNeeded(TypeVariableName variable, List<TypeName> types) {
    List<TypeName> reachable = new ArrayList<>(types);
    for (int i = 0; i < reachable.size(); i++) {
      TypeName type = reachable.get(i);
      if (mentions(type, variable)) {
        return true;
      }
      operation.signature().typeVariables().stream()
          .filter(other -> mentions(type, other))
          .flatMap(other -> other.bounds().stream())
          .filter(bound -> !reachable.contains(bound))
          .forEach(reachable::add);
    }
    return false;
  }

  private static boolean mentions(TypeName type, TypeVariableName variable) {
    // No \b: to a regular expression, the $ of a name is no part of a word.
    String part = "\\p{javaJavaIdentifierPart}";
    return Pattern.compile(
            "(?<!" + part + ")" + Pattern.quote(variable.name()) + "(?!" + part + ")")
        .matcher(type.toString())
        .find();
  }
}

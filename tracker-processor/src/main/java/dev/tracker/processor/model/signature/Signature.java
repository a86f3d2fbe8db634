package dev.tracker.processor.model.signature;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.tracker.processor.model.place.Origin;
import java.util.List;

/**
 * A method as the decorator declares it: what all declarations of it in the hierarchy allow.
 *
 * @param name the method's name
 * @param typeVariables its own type parameters
 * @param returnType its return type, {@link TypeName#VOID} for void
 * @param parameters its parameters in order
 * @param exceptions its throws clause
 * @param varargs whether the last parameter takes any number of arguments
 * @param deprecation whether callers are warned of it
 * @param call how it is called
 * @param origin where it comes from
 */
public record Signature(
    String name,
    List<TypeVariableName> typeVariables,
    TypeName returnType,
    List<Parameter> parameters,
    List<TypeName> exceptions,
    boolean varargs,
    Deprecation deprecation,
    Call call,
    Origin origin) {

  public Signature {
    typeVariables = List.copyOf(typeVariables);
    parameters = List.copyOf(parameters);
    exceptions = List.copyOf(exceptions);
  }

  public Signature withParameters(List<Parameter> replacements) {
    return new Signature(
        name,
        typeVariables,
        returnType,
        replacements,
        exceptions,
        varargs,
        deprecation,
        call,
        origin);
  }

  /** What a finding calls it: {@code Orders.delete}. */
  public String told() {
    return origin.shownIn() + "." + name;
  }

  public List<String> parameterNames() {
    return parameters.stream().map(Parameter::name).toList();
  }

  /** Whether it is what Kotlin makes of a suspending function: the last parameter says so. */
  public boolean isSuspending() {
    return !parameters.isEmpty()
        && parameters
            .get(parameters.size() - 1)
            .type()
            .toString()
            .startsWith("kotlin.coroutines.Continuation<");
  }

  public boolean returnsNothing() {
    return returnType.equals(TypeName.VOID);
  }
}

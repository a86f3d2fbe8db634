package dev.tracker.processor.naming;

import java.util.List;

/**
 * A method as far as its names are concerned.
 *
 * @param interfaceName the simple name of the interface
 * @param name the method's name
 * @param parameters its parameters, in order
 * @param result what comes back: the value inside an {@code Optional} or a future
 */
public record MethodFacts(
    String interfaceName, String name, List<NamedParameter> parameters, NamedType result) {

  public MethodFacts {
    parameters = List.copyOf(parameters);
  }
}

package dev.tracker.baseline;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Guesses what is new in the place of what is gone. */
final class Successors {
  private final Baseline agreed;
  private final Baseline found;

  Successors(Baseline agreed, Baseline found) {
    this.agreed = agreed;
    this.found = found;
  }

  /** An interface that was not there before, and has these methods. */
  Optional<String> of(SortedMap<String, AgreedMethod> methods) {
    return found.interfaces().entrySet().stream()
        .filter(each -> !agreed.interfaces().containsKey(each.getKey()))
        .filter(each -> each.getValue().equals(methods))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A method of another signature that trackers call the same. */
  Optional<String> ofSameName(String interfaceName, AgreedMethod method) {
    return added(interfaceName, each -> each.getValue().activity().equals(method.activity()));
  }

  /** A method with the same parameters, of which all but the name is as it was. */
  Optional<String> ofSameParameters(String interfaceName, String identity, AgreedMethod method) {
    return added(
        interfaceName,
        each ->
            parameters(each.getKey()).equals(parameters(identity))
                && named(each.getValue(), method).equals(method));
  }

  private static AgreedMethod named(AgreedMethod method, AgreedMethod name) {
    return new AgreedMethod(
        name.operation(),
        name.subject(),
        method.effect(),
        method.end(),
        method.values(),
        method.batch(),
        method.limit(),
        method.conditional(),
        method.expected());
  }

  private static String parameters(String identity) {
    return identity.substring(Math.max(0, identity.indexOf('(')));
  }

  private Optional<String> added(
      String interfaceName, Predicate<Map.Entry<String, AgreedMethod>> condition) {
    SortedMap<String, AgreedMethod> before = methods(agreed, interfaceName);
    return methods(found, interfaceName).entrySet().stream()
        .filter(each -> !before.containsKey(each.getKey()))
        .filter(condition)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static SortedMap<String, AgreedMethod> methods(Baseline baseline, String name) {
    return baseline.interfaces().getOrDefault(name, new TreeMap<>());
  }
}

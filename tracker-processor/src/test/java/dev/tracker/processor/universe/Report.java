package dev.tracker.processor.universe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found while interfaces were tracked. */
final class Report {
  private final Map<String, String> refused = new TreeMap<>();
  private final Map<Subinterface, String> inextensible = new TreeMap<>();
  private final Map<String, String> unusable = new TreeMap<>();
  private final List<String> bad = new ArrayList<>();
  private int decorators;
  private int methods;

  void drilled(int methodsOfOne) {
    decorators++;
    methods += methodsOfOne;
  }

  void refused(String name, String code) {
    refused.put(name, code);
  }

  void inextensible(Subinterface subinterface, String message) {
    inextensible.put(subinterface, message);
  }

  void unusable(String name, String why) {
    unusable.put(name, why);
  }

  void bad(String fault) {
    bad.add(fault);
  }

  /** How many decorators were compiled, loaded and called. */
  int decorators() {
    return decorators;
  }

  /** The interfaces that Tracker says it cannot decorate, with the code of the diagnostic. */
  Map<String, String> refused() {
    return refused;
  }

  /** The interfaces that the compiler lets nobody extend here, with what it says. */
  Map<Subinterface, String> inextensible() {
    return inextensible;
  }

  /**
   * The interfaces that were decorated and compiled, but of which not even the JVM can make an
   * instance to call: their own initializer fails here, or their methods contradict each other.
   */
  Map<String, String> unusable() {
    return unusable;
  }

  /** What went wrong. */
  List<String> bad() {
    return bad;
  }

  @Override
  public String toString() {
    return "decorators "
        + decorators
        + " methods "
        + methods
        + " bad "
        + bad.size()
        + " refused "
        + refused.size()
        + " inextensible "
        + inextensible.size()
        + " unusable "
        + unusable.size();
  }
}

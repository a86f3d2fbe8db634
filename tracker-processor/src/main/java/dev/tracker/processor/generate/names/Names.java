package dev.tracker.processor.generate.names;

import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.signature.Parameter;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All names of one decorator that are ours to choose. None is a name that the interface uses in the
 * same place, so a user's names never change what the generated code means.
 */
public final class Names {
  private static final Pattern WORD_BOUNDARY =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  /** What a class has anyway: calls of ours must not end up there. */
  private static final List<String> METHODS_OF_OBJECT =
      List.of(
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait",
          // Of these, serialization thinks something.
          "writeReplace");

  private final Set<String> methodNames = new HashSet<>(METHODS_OF_OBJECT);
  private final Set<String> fieldNames = new HashSet<>();
  private final IdentityHashMap<TrackedOperation, MethodNames> methods = new IdentityHashMap<>();

  public final ConstantHolders holders;
  public final ShownMethods shown;
  public final String delegate;
  public final String tracker;
  public final String canBeEnabled;
  public final String guard;
  public final String start;
  public final String wantsValues;
  public final String reportResult;
  public final String changed;
  public final String reportChange;
  public final String reportEach;
  public final String completed;
  public final String end;

  public Names(TrackedType type) {
    for (DecoratedMethod method : type.methods()) {
      methodNames.add(method.signature().name());
      method.signature().parameters().stream().map(Parameter::name).forEach(fieldNames::add);
    }
    // Parameters may well be called like these two: the fields are then qualified with this.
    this.delegate = "delegate";
    this.tracker = "tracker";
    fieldNames.addAll(List.of(delegate, tracker));
    this.canBeEnabled = unused("canBeEnabled", fieldNames);
    this.guard = unused("guard", methodNames);
    this.start = unused("start", methodNames);
    this.wantsValues = unused("wantsValues", methodNames);
    this.reportResult = unused("reportResult", methodNames);
    this.changed = unused("changed", methodNames);
    this.reportChange = unused("reportChange", methodNames);
    this.reportEach = unused("reportEach", methodNames);
    this.completed = unused("completed", methodNames);
    this.end = unused("end", methodNames);
    List<TrackedOperation> operations = type.operations();
    this.holders = new ConstantHolders(operations, type.surroundings().hiddenNames());
    operations.forEach(operation -> methods.put(operation, namesOf(operation)));
    this.shown = new ShownMethods(operations, name -> unused(name, methodNames));
  }

  private MethodNames namesOf(TrackedOperation operation) {
    String name = operation.signature().name();
    return new MethodNames(
        holders.of(operation),
        unused(constantCase(name), fieldNames),
        unused(starting(name), methodNames),
        unused(name + "Arguments", methodNames),
        unused(name + "Changed", methodNames),
        unused(name + "Completed", methodNames),
        operation.results().isEmpty() ? "" : unused(name + "Results", methodNames),
        batchNames(operation));
  }

  private @Nullable BatchNames batchNames(TrackedOperation operation) {
    if (operation.change() == null || operation.change().batch() == null) {
      return null;
    }
    String name = operation.signature().name();
    return new BatchNames(unused(name + "Taken", methodNames), unused(name + "Each", methodNames));
  }

  public MethodNames of(TrackedOperation operation) {
    return Objects.requireNonNull(methods.get(operation));
  }

  /** The names in a method of an operation, which names the fields as well. */
  public LocalNames locals(TrackedOperation operation, Collection<String> parameterNames) {
    Set<String> taken = new HashSet<>(parameterNames);
    taken.add(tracker);
    taken.add(of(operation).constant());
    return new LocalNames(taken);
  }

  /** The name, or else the first of it with 2, 3 and so on that is not used yet. */
  private static String unused(String name, Collection<String> used) {
    return Stream.iterate(1, i -> i + 1)
        .map(i -> i == 1 ? name : name + i)
        .filter(used::add)
        .findFirst()
        .orElseThrow();
  }

  /** {@code createInvoice} is {@code startCreateInvoice}. */
  private static String starting(String methodName) {
    int first = methodName.offsetByCodePoints(0, 1);
    return "start"
        + methodName.substring(0, first).toUpperCase(Locale.ROOT)
        + methodName.substring(first);
  }

  /** {@code createInvoice} is {@code CREATE_INVOICE}. */
  private static String constantCase(String methodName) {
    return WORD_BOUNDARY.matcher(methodName).replaceAll("_").toUpperCase(Locale.ROOT);
  }

  /**
   * The names that belong to one tracked method.
   *
   * @param holder the nested class that has its constant, if not the decorator itself
   * @param field the constant that holds its facts
   * @param started the method that starts its activity where that is not at the call
   * @param arguments the method that evaluates its arguments
   * @param changed the method that reports its change
   * @param completed the method that is called when its stage completes
   * @param results the method that evaluates what is recorded of its success
   * @param batch the methods that its batch takes
   */
  public record MethodNames(
      @Nullable String holder,
      String field,
      String started,
      String arguments,
      String changed,
      String completed,
      String results,
      @Nullable BatchNames batch) {

    /** What its constant is called in the decorator's methods. */
    public String constant() {
      return holder == null ? field : holder + "." + field;
    }
  }

  /**
   * The names of what a batch takes.
   *
   * @param taken the method that takes its elements before the call
   * @param each the method that reports the change of one
   */
  public record BatchNames(String taken, String each) {}
}

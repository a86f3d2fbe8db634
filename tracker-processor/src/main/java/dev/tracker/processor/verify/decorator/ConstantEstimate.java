package dev.tracker.processor.verify.decorator;

import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.ExpectedError;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.signature.Parameter;
import dev.tracker.processor.model.signature.Signature;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Estimates how many constants the class file of a decorator has: rather too many than too few.
 * What occurs again counts once.
 */
final class ConstantEstimate {
  /** What any decorator has: its own names, the API's, the methods that call the tracker. */
  private static final int IN_ANY = 600;

  /** A method or field that is called: its text, its name with its type, the reference. */
  private static final int MEMBER = 3;

  /** A text, and the string that it is. */
  private static final int STRING = 2;

  /** A class with its name, its descriptor, its generic signature. */
  private static final int TYPE = 4;

  /** What parameters and a result make: a descriptor and a generic signature. */
  private static final int SHAPE = 2;

  /** A lambda expression: its method, a handle on it, the call that makes it and its type. */
  private static final int LAMBDA = MEMBER + 4;

  private final Set<String> seen = new HashSet<>();
  private int constants = IN_ANY;

  private ConstantEstimate() {}

  static int of(TrackedType type) {
    ConstantEstimate estimate = new ConstantEstimate();
    type.methods().forEach(estimate::add);
    return estimate.constants;
  }

  private void add(DecoratedMethod method) {
    Signature signature = method.signature();
    string(signature.name());
    signature.parameterNames().forEach(name -> once("name " + name, 1));
    Stream.of(signature.typeVariables(), signature.exceptions(), List.of(signature.returnType()))
        .flatMap(List::stream)
        .forEach(this::type);
    signature.parameters().stream().map(Parameter::type).forEach(this::type);
    // Of itself, and of the methods that evaluate its arguments, report its change and complete it.
    once(
        "shape "
            + signature.parameters().stream().map(Parameter::type).toList()
            + signature.returnType(),
        4 * SHAPE);
    constants += MEMBER - 1;
    if (method instanceof TrackedOperation operation) {
      add(operation);
    }
  }

  private void add(TrackedOperation operation) {
    string(operation.operation().text());
    string(operation.subject().text());
    type(operation.shape().result());
    operation.expected().stream().map(ExpectedError::type).forEach(this::type);
    // The constant with its facts, which is called in its own way.
    constants += MEMBER;
    if (!operation.arguments().isEmpty()) {
      constants += MEMBER;
    }
    operation.arguments().forEach(entry -> add(entry, operation));
    if (!operation.results().isEmpty()) {
      constants += MEMBER;
    }
    operation.results().forEach(entry -> add(entry, operation));
    Change change = operation.change();
    if (change != null) {
      constants += MEMBER;
      Stream.concat(Stream.of(change.id(), change.condition()), change.data().stream())
          .filter(Objects::nonNull)
          .forEach(entry -> add(entry, operation));
      if (change.batch() != null) {
        // What takes its elements, what tells of one, and what calls that.
        constants += 2 * MEMBER;
        type(change.batch().element());
        add(change.batch().source(), operation);
      }
    }
    if (operation.shape().kind().isAsynchronous()) {
      constants += MEMBER + LAMBDA;
    }
  }

  private void add(Entry entry, TrackedOperation operation) {
    string(entry.key());
    if (entry.path() instanceof ValuePath path) {
      int parameter = path.root().parameter();
      StringBuilder way = new StringBuilder("step ");
      way.append(
          path.root().isResult()
              ? operation.shape().result()
              : path.root().isEach()
                  ? "each"
                  : operation.signature().parameters().get(parameter).type());
      for (ValuePath.Step step : path.steps()) {
        way.append('.').append(step.access());
        // The accessor with its descriptor, and what its value is called and is.
        once(way.toString(), MEMBER + 2 + (isNamedType(step.kind()) ? TYPE : 0));
      }
    }
  }

  private static boolean isNamedType(ValuePath.Kind kind) {
    return !kind.isPrimitive() && kind != ValuePath.Kind.BOOLEAN && kind != ValuePath.Kind.STRING;
  }

  private void string(String text) {
    once("text " + text, STRING);
  }

  private void type(TypeName type) {
    once("type " + type, TYPE);
  }

  private void once(String what, int itsConstants) {
    if (seen.add(what)) {
      constants += itsConstants;
    }
  }
}

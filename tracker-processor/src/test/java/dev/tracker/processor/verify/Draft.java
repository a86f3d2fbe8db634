package dev.tracker.processor.verify;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.BrokenPath;
import dev.tracker.processor.model.BrokenPath.Fault;
import dev.tracker.processor.model.Call;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.Deprecation;
import dev.tracker.processor.model.Effect;
import dev.tracker.processor.model.Entry;
import dev.tracker.processor.model.ExpectedError;
import dev.tracker.processor.model.Label;
import dev.tracker.processor.model.Location;
import dev.tracker.processor.model.Misplacement;
import dev.tracker.processor.model.Obstacle;
import dev.tracker.processor.model.Origin;
import dev.tracker.processor.model.Parameter;
import dev.tracker.processor.model.PathReading;
import dev.tracker.processor.model.Protection;
import dev.tracker.processor.model.ReturnShape;
import dev.tracker.processor.model.ReturnShape.Kind;
import dev.tracker.processor.model.Secrecy;
import dev.tracker.processor.model.Signature;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.TrackedType.Surroundings;
import dev.tracker.processor.model.ValuePath;
import dev.tracker.processor.model.ValuePath.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The draft of a tracked method, and of an interface around it. There is nothing wrong with either
 * but what a test makes so.
 */
final class Draft {
  /** A place that is known by its name. */
  record Place(String name) implements Location {}

  static final Location METHOD = new Place("method");
  static final Location TYPE = new Place("type");

  TypeName returnType = TypeName.VOID;
  ReturnShape shape = ReturnShape.of(Kind.RETURN, TypeName.VOID);
  List<Parameter> parameters = List.of();
  Label operation = new Label("add", false, METHOD);
  Label subject = new Label("backend", false, METHOD);
  Effect effect = Effect.CHANGE;
  List<Integer> contexts = List.of();
  List<Entry> arguments = List.of();
  Change change = change(entry("id"), List.of(), null, false);
  List<ExpectedError> expected = List.of();
  boolean mendable = true;
  final List<Obstacle> obstacles = new ArrayList<>();
  final List<Misplacement> misplacements = new ArrayList<>();
  boolean unfinished;
  boolean required;
  ClassName delegate = ClassName.get("com.acme", "Backends");

  /** An entry that resolves, without a key of its own. */
  static Entry entry(String path) {
    return entry(path, path, false);
  }

  static Entry entry(String key, String path, boolean keyGiven) {
    return new Entry(
        key, keyGiven, value(path, ValuePath.Kind.STRING), Protection.PLAIN, new Place(path));
  }

  static ValuePath value(String text, ValuePath.Kind kind) {
    return new ValuePath(text, new Root(0, kind), List.of(), Secrecy.NONE);
  }

  static Entry broken(String path, Fault fault, String segment, String... candidates) {
    PathReading reading = new BrokenPath(path, fault, segment, "Owner", List.of(candidates));
    return new Entry(segment, false, reading, Protection.PLAIN, new Place(path));
  }

  static Change change(Entry id, List<Entry> data, Entry condition, boolean given) {
    return new Change(id, data, data.size() > 1, condition, given, new Place("change"));
  }

  TrackedOperation operation() {
    return new TrackedOperation(
        new Signature(
            "add",
            List.of(),
            returnType,
            parameters,
            List.of(),
            false,
            Deprecation.NONE,
            Call.PLAIN,
            new Origin("add()", "com.acme.Backends", OptionalInt.empty())),
        shape,
        operation,
        subject,
        effect,
        contexts,
        arguments,
        change,
        expected,
        mendable,
        METHOD);
  }

  TrackedType type() {
    return type(operation());
  }

  TrackedType type(DecoratedMethod... methods) {
    ClassName name = ClassName.get("com.acme", "Backends");
    return new TrackedType(
        name,
        name,
        List.of(),
        delegate,
        new Surroundings(true, Optional.empty(), true, List.of(), Set.of()),
        List.of(methods),
        required,
        obstacles,
        misplacements,
        unfinished,
        Optional.empty(),
        TYPE);
  }

  List<Finding> findings(OperationRule rule) {
    List<Finding> findings = new ArrayList<>();
    rule.check(operation(), findings::add);
    return findings;
  }

  static List<Finding> findings(Rule rule, TrackedType type) {
    List<Finding> findings = new ArrayList<>();
    rule.check(type, findings::add);
    return findings;
  }
}

package dev.tracker.processor.verify;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.Effect;
import dev.tracker.processor.model.ExpectedError;
import dev.tracker.processor.model.Label;
import dev.tracker.processor.model.NamingRules;
import dev.tracker.processor.model.ReturnShape;
import dev.tracker.processor.model.ReturnShape.Kind;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.TrackedType.Surroundings;
import dev.tracker.processor.model.mistake.Misplacement;
import dev.tracker.processor.model.mistake.Obstacle;
import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.PathReading;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.model.path.Secrecy;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.path.ValuePath.Root;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.model.place.Origin;
import dev.tracker.processor.model.signature.Call;
import dev.tracker.processor.model.signature.Deprecation;
import dev.tracker.processor.model.signature.Parameter;
import dev.tracker.processor.model.signature.Signature;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.OperationRule;
import dev.tracker.processor.verify.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The draft of a tracked method, and of an interface around it. There is nothing wrong with either
 * but what a test makes so.
 */
public final class Draft {
  /** A place that is known by its name. */
  public record Place(String name) implements Location {}

  public static final Location METHOD = new Place("method");
  public static final Location TYPE = new Place("type");

  public TypeName returnType = TypeName.VOID;
  public ReturnShape shape = ReturnShape.of(Kind.RETURN, TypeName.VOID);
  public List<Parameter> parameters = List.of();
  Label operation = new Label("add", false, METHOD);
  public Label subject = new Label("backend", false, METHOD);
  Effect effect = Effect.CHANGE;
  List<Integer> contexts = List.of();
  public List<Entry> arguments = List.of();
  public List<Entry> results = List.of();
  public Change change = change(entry("id"), List.of(), null, false);
  List<ExpectedError> expected = List.of();
  public boolean mendable = true;
  final List<Obstacle> obstacles = new ArrayList<>();
  final List<Misplacement> misplacements = new ArrayList<>();
  boolean unfinished;
  public boolean required;
  ClassName delegate = ClassName.get("com.acme", "Backends");

  /** An entry that resolves, without a key of its own. */
  public static Entry entry(String path) {
    return entry(path, path, false);
  }

  public static Entry entry(String key, String path, boolean keyGiven) {
    return new Entry(
        key, keyGiven, value(path, ValuePath.Kind.STRING), Protection.PLAIN, new Place(path));
  }

  static ValuePath value(String text, ValuePath.Kind kind) {
    return new ValuePath(text, new Root(0, kind), List.of(), Secrecy.NONE);
  }

  public static Entry broken(String path, Fault fault, String segment, String... candidates) {
    PathReading reading = new BrokenPath(path, fault, segment, "Owner", List.of(candidates));
    return new Entry(segment, false, reading, Protection.PLAIN, new Place(path));
  }

  public static Change change(Entry id, List<Entry> data, Entry condition, boolean given) {
    return new Change(
        null, id, false, data, data.size() > 1, condition, given, new Place("change"));
  }

  public TrackedOperation operation() {
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
            new Origin("add()", "com.acme.Backends", "Backends", OptionalInt.empty())),
        shape,
        operation,
        subject,
        effect,
        new NamingRules("first word", "interface's noun", "changing verb", null),
        contexts,
        arguments,
        results,
        change,
        expected,
        mendable,
        METHOD);
  }

  public TrackedType type() {
    return type(operation());
  }

  public TrackedType type(DecoratedMethod... methods) {
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

  public List<Finding> findings(OperationRule rule) {
    List<Finding> findings = new ArrayList<>();
    rule.check(operation(), findings::add);
    return findings;
  }

  public static List<Finding> findings(Rule rule, TrackedType type) {
    List<Finding> findings = new ArrayList<>();
    rule.check(type, findings::add);
    return findings;
  }
}

package dev.tracker.processor.read.paths;

import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.path.PathReading;
import dev.tracker.processor.model.path.Secrecy;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.path.ValuePath.Root;
import dev.tracker.processor.model.path.ValuePath.Step;
import dev.tracker.processor.model.signature.Deprecation;
import dev.tracker.processor.read.properties.Accessor;
import dev.tracker.processor.read.properties.Accessors;
import dev.tracker.processor.read.properties.ValueTypes;
import dev.tracker.processor.read.secrets.SecrecyReader;
import dev.tracker.processor.read.types.MissingTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Walks from what a path begins with to the value that it leads to. */
final class PathWalker {
  private static final String TO_STRING = "toString()";

  private final Accessors accessors;
  private final SecrecyReader secrecy;
  private final MissingTypes missing;
  private final HeldNames elements;

  PathWalker(Accessors accessors, SecrecyReader secrecy, MissingTypes missing) {
    this.accessors = accessors;
    this.secrecy = secrecy;
    this.missing = missing;
    this.elements = new HeldNames(accessors);
  }

  /**
   * What a path begins with.
   *
   * @param index the parameter's, or what stands in its place
   * @param type its type
   * @param mark what says that it is sensitive
   */
  record Start(int index, TypeMirror type, Optional<String> mark) {}

  /** Looks for what would resolve in the place of a name, which takes long in large types. */
  interface Proposals {
    Proposals NONE = (names, at, owner) -> List.of();

    List<String> of(List<String> names, int at, TypeMirror owner);
  }

  /**
   * Where a path led to.
   *
   * @param path the path
   * @param owner what has the value: the type that the last name was looked up in; of a path of one
   *     name, the value's own
   * @param value the type of the value, or of what it holds if it is an {@code Optional}; where the
   *     path is broken, of the last one that could be read
   */
  record Walk(PathReading path, TypeMirror owner, TypeMirror value) {}

  Walk walk(String text, List<String> names, Start start, Proposals proposals) {
    List<Step> steps = new ArrayList<>();
    TypeMirror value = start.type();
    TypeMirror owner = value;
    Optional<String> mark = secrecy.ofRoot(start.mark(), value);
    Secrecy told = Secrecy.NONE;
    Optional<TypeMirror> content = ValueTypes.content(value);
    String contentName = start.index() < 0 ? "value" : names.get(0);
    content.ifPresent(type -> steps.add(seeThrough(contentName, type)));
    for (int i = 1; i < names.size(); i++) {
      String name = names.get(i);
      owner = content.orElse(value);
      if (accessors.areDue(owner)) {
        missing.note();
      }
      Accessor accessor = accessors.find(owner, name);
      if (accessor instanceof Accessor.None
          && content.isPresent()
          && accessors.find(value, name) instanceof Accessor.Found ofOptionalItself) {
        steps.remove(steps.size() - 1);
        accessor = ofOptionalItself;
      }
      if (accessor instanceof Accessor.None none) {
        noteMissing(none.fault());
        Fault fault = elements.fault(none.fault(), owner, name);
        List<String> candidates = proposals.of(names, i, owner);
        return new Walk(
            new BrokenPath(text, fault, name, owner.toString(), candidates), owner, owner);
      }
      Accessor.Found found = (Accessor.Found) accessor;
      steps.add(
          new Step(
              found.access(), name, accessors.values().kindOf(found.type()), found.deprecation()));
      TypeMirror from = owner;
      mark = mark.or(() -> secrecy.ofStep(from, name, found));
      if (found.access().equals(TO_STRING) && told.equals(Secrecy.NONE)) {
        // Its text tells of all that is in it.
        told = secrecy.ofText(String.join(".", names.subList(0, i)), owner);
      }
      value = found.type();
      content = ValueTypes.content(value);
      content.ifPresent(type -> steps.add(seeThrough(name, type)));
    }
    TypeMirror end = content.orElse(value);
    if (mark.isEmpty() && secrecy.isUnfinished(end)) {
      missing.note();
    }
    Secrecy within = told.equals(Secrecy.NONE) ? secrecy.within(text, end) : told;
    Root root = new Root(start.index(), accessors.values().kindOf(start.type()));
    return new Walk(
        new ValuePath(text, root, steps, mark.map(Secrecy::of).orElse(within)), owner, end);
  }

  /** Waits for members that other processors are about to add, of which one may be an id. */
  void noteWhatIsDue(TypeMirror type) {
    TypeMirror owner = ValueTypes.content(type).orElse(type);
    if (accessors.areDue(owner)) {
      missing.note();
    }
    if (accessors.find(owner, "id") instanceof Accessor.None none) {
      noteMissing(none.fault());
    }
  }

  private void noteMissing(Fault fault) {
    if (fault == Fault.MISSING_TYPE_IN_SOURCE) {
      missing.note();
    }
  }

  /** What would resolve in the place of a name. */
  List<String> candidates(List<String> names, int at, TypeMirror owner) {
    String prefix = String.join(".", names.subList(0, at)) + ".";
    return accessors.candidates(owner).stream().map(name -> prefix + name).toList();
  }

  private Step seeThrough(String name, TypeMirror content) {
    return new Step(Step.CONTENT, name, accessors.values().kindOf(content), Deprecation.NONE);
  }
}

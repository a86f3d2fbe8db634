package dev.tracker.processor.read.paths;

import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.path.PathReading;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.naming.Namer;
import dev.tracker.processor.read.paths.PathWalker.Walk;
import dev.tracker.processor.read.properties.Accessor;
import dev.tracker.processor.read.properties.Accessors;
import dev.tracker.processor.read.properties.ValueTypes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/**
 * Finds out whether the value of a path can decide if something was changed.
 *
 * @param accessors what names stand for
 */
record Conditions(Accessors accessors) {
  /** Of any value, or the opposite of what is meant. */
  private static final Set<String> NEVER_MEANT = Set.of("class", "empty");

  /**
   * What is one name further than a path.
   *
   * @param name the name
   * @param path the path to it
   * @param type its type
   */
  record Member(String name, String path, TypeMirror type) {}

  PathReading check(Walk walk) {
    if (!(walk.path() instanceof ValuePath path) || path.decides()) {
      return walk.path();
    }
    List<String> candidates =
        further(accessors, path, walk.value())
            .filter(member -> decides(member.type()) && !Namer.mayIdentify(member.name()))
            .map(Member::path)
            .toList();
    return new BrokenPath(
        path.text(), Fault.DECIDES_NOTHING, path.text(), walk.value().toString(), candidates);
  }

  private boolean decides(TypeMirror type) {
    return ValueTypes.content(type).isPresent() || accessors.values().kindOf(type).decides();
  }

  static Stream<Member> further(Accessors accessors, ValuePath path, TypeMirror value) {
    return accessors.candidates(value).stream()
        .filter(name -> !NEVER_MEANT.contains(name))
        .flatMap(
            name ->
                accessors.find(value, name) instanceof Accessor.Found found
                    ? Stream.of(new Member(name, path.text() + "." + name, found.type()))
                    : Stream.empty());
  }
}

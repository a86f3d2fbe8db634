package dev.tracker.quarkus.deployment;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Types with {@code @Path}, and the resources that are behind them. */
final class PathTypes {
  private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

  private PathTypes() {}

  /** All classes that have a path, by themselves, by a superclass or by an interface. */
  static Set<DotName> resources(IndexView index) {
    Set<DotName> found = new HashSet<>();
    of(index)
        .flatMap(type -> Stream.concat(Stream.of(type), below(type, index).stream()))
        .filter(type -> !type.isInterface() && !GeneratedClasses.isGenerated(type))
        .forEach(type -> found.add(type.name()));
    return found;
  }

  /**
   * The resources that need no scope to be beans, as they would without our decorators: those that
   * alone implement a tracked interface.
   */
  static List<String> onlyImplementations(IndexView index) {
    return of(index)
        .filter(ClassInfo::isInterface)
        .map(type -> below(type, index))
        .filter(classes -> classes.stream().anyMatch(GeneratedClasses::isGenerated))
        .map(classes -> classes.stream().filter(PathTypes::canBeResource).toList())
        .filter(classes -> classes.size() == 1)
        .map(classes -> classes.get(0).name().toString())
        .distinct()
        .toList();
  }

  private static Stream<ClassInfo> of(IndexView index) {
    return index.getAnnotations(PATH).stream()
        .map(each -> each.target())
        .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
        .map(AnnotationTarget::asClass);
  }

  private static Collection<ClassInfo> below(ClassInfo type, IndexView index) {
    return type.isInterface()
        ? index.getAllKnownImplementations(type.name())
        : index.getAllKnownSubclasses(type.name());
  }

  private static boolean canBeResource(ClassInfo type) {
    return !type.isAbstract()
        && !GeneratedClasses.isGenerated(type)
        && (type.enclosingClass() == null || Modifier.isStatic(type.flags()))
        && type.enclosingMethod() == null;
  }
}

package dev.tracker.processor.read.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * What one declaration of a method asks for. Two that are equal ask for the same.
 *
 * @param untracked whether it is left alone; the reason makes no difference
 * @param tracked whether it is tracked
 * @param elements what {@code @TrackActivity} says, as it would be written
 * @param arguments what each {@code @TrackArg} says, and of what
 * @param names what paths can begin with; none where nothing is recorded
 */
record Request(
    boolean untracked,
    boolean tracked,
    Map<String, String> elements,
    List<String> arguments,
    List<String> names) {

  Request {
    elements = Map.copyOf(elements);
    arguments = List.copyOf(arguments);
    names = List.copyOf(names);
  }

  static Request of(ExecutableElement method) {
    boolean untracked = AnnotationReading.find(method, Annotations.UNTRACKED).isPresent();
    Optional<AnnotationMirror> tracked = AnnotationReading.find(method, Annotations.TRACK_ACTIVITY);
    return new Request(
        untracked,
        tracked.isPresent(),
        tracked.map(Request::elements).orElse(Map.of()),
        untracked ? List.of() : arguments(method),
        untracked ? List.of() : names(method));
  }

  /** Whether it says that the method is tracked, or that it is not. */
  boolean isMade() {
    return tracked || untracked;
  }

  boolean hasArguments() {
    return !arguments.isEmpty();
  }

  private static Map<String, String> elements(AnnotationMirror annotation) {
    Map<String, String> elements = new TreeMap<>();
    annotation
        .getElementValues()
        .forEach((key, value) -> elements.put(key.getSimpleName().toString(), value.toString()));
    return elements;
  }

  private static List<String> arguments(ExecutableElement method) {
    List<String> arguments = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      AnnotationReading.find(parameter, Annotations.TRACK_ARG)
          .map(annotation -> method.getParameters().indexOf(parameter) + "=" + elements(annotation))
          .ifPresent(arguments::add);
    }
    return arguments;
  }

  private static List<String> names(ExecutableElement method) {
    return method.getParameters().stream().map(each -> each.getSimpleName().toString()).toList();
  }
}

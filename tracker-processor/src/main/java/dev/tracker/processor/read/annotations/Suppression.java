package dev.tracker.processor.read.annotations;

import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.read.annotations.AnnotationReading.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A warning that a user does not want to hear of, as {@code @SuppressWarnings} says on an element.
 *
 * @param code the warning's code
 * @param place what the annotation stands on; compilers make new elements in each round
 * @param location where it says so
 */
public record Suppression(String code, String place, Location location) {
  private static final Pattern CODE = Pattern.compile("TRK\\d+");

  /** Those that hold at an element: its own, and those of what is around it. */
  public static List<Suppression> around(Element element) {
    List<Suppression> suppressions = new ArrayList<>();
    for (Element each = element;
        !(each instanceof PackageElement);
        each = Objects.requireNonNull(each.getEnclosingElement())) {
      suppressions.addAll(on(each));
    }
    return suppressions;
  }

  /** Those that a decorated interface might need: around it, on it and in it. */
  public static List<Suppression> of(TypeElement type) {
    List<Suppression> suppressions = new ArrayList<>(around(type));
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      suppressions.addAll(on(method));
      method.getParameters().forEach(parameter -> suppressions.addAll(on(parameter)));
    }
    return suppressions;
  }

  private static List<Suppression> on(Element element) {
    return AnnotationReading.find(element, "java.lang.SuppressWarnings").stream()
        .map(mirror -> new AnnotationReading(element, mirror, Optional.empty()))
        .flatMap(annotation -> annotation.texts("value").stream())
        .filter(text -> CODE.matcher(text.value()).matches())
        .map(
            (Located<String> text) ->
                new Suppression(text.value(), place(element), text.location()))
        .toList();
  }

  private static String place(Element element) {
    return Stream.iterate(
            element, each -> !(each instanceof PackageElement), Element::getEnclosingElement)
        .map(Element::toString)
        .toList()
        .toString();
  }

  /** Whether another says the same in the same place. */
  public boolean isSame(Suppression other) {
    return code.equals(other.code) && place.equals(other.place);
  }
}

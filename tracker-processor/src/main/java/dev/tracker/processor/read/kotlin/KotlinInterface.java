package dev.tracker.processor.read.kotlin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * An interface as Kotlin sees it.
 *
 * @param isSealed whether only its own module may implement it, which a stub does not show
 * @param functions what implementations have, accessors of properties included
 */
public record KotlinInterface(boolean isSealed, List<Function> functions) {
  private static final int CLASS_FLAGS = 1;
  private static final int FUNCTION = 9;
  private static final int PROPERTY = 10;
  private static final int NAME = 2;
  private static final int FUNCTION_FLAGS = 9;
  private static final int PROPERTY_FLAGS = 11;
  private static final int RECEIVER = 5;
  private static final int RECEIVER_ID = 8;
  private static final int JVM_SIGNATURE = 100;
  private static final int JVM_NAME = 1;
  private static final int JVM_GETTER = 3;
  private static final int JVM_SETTER = 4;

  /** Public and final. */
  private static final long DEFAULT_FLAGS = 6;

  private static final int PRIVATE = 1;
  private static final int PRIVATE_TO_THIS = 4;
  private static final int SEALED = 3;

  /**
   * A function.
   *
   * @param name what Kotlin calls it
   * @param jvmName what the JVM calls it
   * @param isExtension whether it has a receiver, which is its first parameter to Java
   */
  public record Function(String name, String jvmName, boolean isExtension) {}

  public KotlinInterface {
    functions = List.copyOf(functions);
  }

  /** What Kotlin says of a type; empty if it is not one of Kotlin's. */
  public static Optional<KotlinInterface> of(TypeElement type) {
    return KotlinMetadata.of(type).flatMap(KotlinInterface::of);
  }

  static Optional<KotlinInterface> of(KotlinMetadata metadata) {
    try {
      List<Function> functions = new ArrayList<>();
      metadata.parts(FUNCTION).forEach(each -> function(metadata, each).ifPresent(functions::add));
      metadata.parts(PROPERTY).flatMap(each -> accessors(metadata, each)).forEach(functions::add);
      long flags = metadata.message().number(CLASS_FLAGS).orElse(DEFAULT_FLAGS);
      return Optional.of(new KotlinInterface((flags >> 4 & 3) == SEALED, functions));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Function> function(KotlinMetadata metadata, WireMessage function) {
    Optional<String> name = metadata.string(function, NAME);
    if (name.isEmpty() || isHidden(function, FUNCTION_FLAGS)) {
      return Optional.empty();
    }
    String jvmName =
        function
            .messages(JVM_SIGNATURE)
            .flatMap(each -> metadata.string(each, JVM_NAME).stream())
            .findFirst()
            .orElse(name.get());
    return Optional.of(new Function(name.get(), jvmName, isExtension(function)));
  }

  private static Stream<Function> accessors(KotlinMetadata metadata, WireMessage property) {
    String name = metadata.string(property, NAME).orElse("");
    return isHidden(property, PROPERTY_FLAGS)
        ? Stream.empty()
        : property
            .messages(JVM_SIGNATURE)
            .flatMap(each -> Stream.concat(each.messages(JVM_GETTER), each.messages(JVM_SETTER)))
            .flatMap(each -> metadata.string(each, JVM_NAME).stream())
            .map(jvmName -> new Function(name, jvmName, isExtension(property)));
  }

  private static boolean isExtension(WireMessage member) {
    return member.has(RECEIVER) || member.has(RECEIVER_ID);
  }

  private static boolean isHidden(WireMessage member, int flags) {
    long visibility = member.number(flags).orElse(DEFAULT_FLAGS) >> 1 & 7;
    return visibility == PRIVATE || visibility == PRIVATE_TO_THIS;
  }

  /** Those of the functions that Java is not shown, as the interface's methods stand there. */
  public List<String> hiddenIn(TypeElement type) {
    Map<String, Integer> shown = new HashMap<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (!method.getModifiers().contains(Modifier.PRIVATE)) {
        shown.merge(method.getSimpleName().toString(), 1, Integer::sum);
      }
    }
    return functions.stream()
        .filter(function -> shown.merge(function.jvmName(), -1, Integer::sum) < 0)
        .map(Function::name)
        .distinct()
        .toList();
  }

  /** Whether a method is one of its extension functions. */
  public boolean isExtension(ExecutableElement method) {
    return functions.stream()
        .anyMatch(
            each -> each.isExtension() && method.getSimpleName().contentEquals(each.jvmName()));
  }
}

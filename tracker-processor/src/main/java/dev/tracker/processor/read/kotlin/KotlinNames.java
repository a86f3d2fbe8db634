package dev.tracker.processor.read.kotlin;

import dev.tracker.processor.read.types.Enclosing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Knows which parameters of Kotlin's functions have no name of their own in Java. A name that Java
 * cannot write is replaced by kapt; and of an extension function, kapt gives the first parameter's
 * name to the receiver.
 */
public final class KotlinNames {
  private static final Pattern REPLACED = Pattern.compile("p\\d+_\\d+");

  private final Map<TypeElement, Optional<KotlinInterface>> known = new HashMap<>();

  /**
   * The indexes of such parameters.
   *
   * @param method the function
   * @param names what its parameters are called
   */
  public Set<Integer> nameless(ExecutableElement method, List<String> names) {
    TypeElement owner = Enclosing.types(method).get(0);
    Optional<KotlinInterface> kotlin = known.computeIfAbsent(owner, KotlinInterface::of);
    Set<Integer> nameless = new TreeSet<>();
    if (kotlin.isPresent()) {
      boolean all = kotlin.get().isExtension(method);
      for (int i = 0; i < names.size(); i++) {
        if (all || REPLACED.matcher(names.get(i)).matches()) {
          nameless.add(i);
        }
      }
    }
    return nameless;
  }
}

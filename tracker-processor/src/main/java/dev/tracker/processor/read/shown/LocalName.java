package dev.tracker.processor.read.shown;

import java.util.Locale;
import javax.lang.model.element.TypeElement;

/** What generated code calls a value of a class. */
final class LocalName {
  private LocalName() {}

  /** {@code account} for {@code Account}, {@code url} for {@code URL}. */
  static String of(TypeElement type) {
    String name = type.getSimpleName().toString();
    int upper = 0;
    while (upper < name.length() && Character.isUpperCase(name.charAt(upper))) {
      upper++;
    }
    int lowered = upper > 1 && upper < name.length() ? upper - 1 : upper;
    return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
  }
}

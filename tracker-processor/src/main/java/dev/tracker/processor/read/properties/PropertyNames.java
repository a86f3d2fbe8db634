package dev.tracker.processor.read.properties;

import dev.tracker.processor.read.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** What paths call members, and members call themselves. */
public final class PropertyNames {
  /** Found if asked for, but hardly what anyone means to record. */
  private static final Set<String> NEVER_PROPOSED = Set.of("hashCode", "toString", "clone");

  private PropertyNames() {}

  /** The methods that a name in a path may stand for, the likeliest first. */
  static List<String> accessors(String name) {
    String capitalized = Wording.capitalized(name);
    return List.of(name, "get" + capitalized, "is" + capitalized);
  }

  /** What a path would call a member; empty if nothing would. */
  public static String of(Element member) {
    String name = member.getSimpleName().toString();
    if (member.getKind() == ElementKind.FIELD) {
      return name;
    }
    return member.getKind() == ElementKind.METHOD ? ofMethod(name) : "";
  }

  /** What a path would call a method. */
  public static String ofMethod(String name) {
    for (String prefix : List.of("get", "is")) {
      if (name.length() > prefix.length()
          && name.startsWith(prefix)
          && Character.isUpperCase(name.charAt(prefix.length()))) {
        return decapitalized(name.substring(prefix.length()));
      }
    }
    return NEVER_PROPOSED.contains(name) ? "" : name;
  }

  /** As beans do it: {@code getURL} has the name {@code URL}. */
  private static String decapitalized(String name) {
    boolean isAcronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return isAcronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}

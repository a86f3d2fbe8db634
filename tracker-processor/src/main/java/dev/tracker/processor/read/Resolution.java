package dev.tracker.processor.read;

import dev.tracker.processor.read.properties.Accessors;
import dev.tracker.processor.read.secrets.SecrecyReader;
import dev.tracker.processor.read.secrets.SecretReach;
import dev.tracker.processor.read.secrets.SecretSearch;
import dev.tracker.processor.read.secrets.Sensitivity;
import dev.tracker.processor.read.shown.MemberForms;
import dev.tracker.processor.read.shown.ShownReader;
import dev.tracker.processor.read.types.TypeBounds;
import dev.tracker.processor.read.types.Visibility;
import dev.tracker.processor.read.types.VisibleTypes;
import dev.tracker.processor.read.words.MemberReader;
import dev.tracker.processor.read.words.MethodWords;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * How paths resolve in the decorators of one package.
 *
 * @param visibility what the package can see
 * @param accessors what names stand for
 * @param secrecy what must not be recorded
 * @param words what the names are made from
 */
record Resolution(
    Visibility visibility, Accessors accessors, SecrecyReader secrecy, MethodWords words) {

  static Resolution of(
      Elements elements,
      Types types,
      Visibility visibility,
      Accessors accessors,
      Sensitivity sensitivity,
      SecretReach reach) {
    TypeBounds bounds = new TypeBounds(types);
    SecretSearch search = new SecretSearch(types, sensitivity, visibility, reach, accessors);
    MemberForms members =
        new MemberForms(
            types,
            accessors,
            sensitivity,
            search.vocabulary(),
            name -> isThere(elements, visibility, name));
    ShownReader shown = new ShownReader(bounds, sensitivity, search, visibility, members);
    return new Resolution(
        visibility,
        accessors,
        new SecrecyReader(accessors, sensitivity, search, shown::read),
        new MethodWords(bounds, new MemberReader(bounds, accessors)));
  }

  /** Whether the module that a decorator is in sees a class. */
  private static boolean isThere(Elements elements, Visibility visibility, String name) {
    return VisibleTypes.find(elements, visibility.from(), name) != null;
  }
}

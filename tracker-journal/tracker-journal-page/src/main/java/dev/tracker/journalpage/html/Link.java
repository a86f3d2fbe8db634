package dev.tracker.journalpage.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Leads to a view of the page. All views are at one address and differ in the query, so the page
 * works wherever it is mounted. Immutable.
 *
 * @since 0.1.0
 */
public final class Link {
  private final Map<String, String> parameters;

  private Link(Map<String, String> parameters) {
    this.parameters = parameters;
  }

  /**
   * A link.
   *
   * @param view which view
   * @return the link
   */
  public static Link to(String view) {
    return of(Map.of("view", view));
  }

  /**
   * A link with a query.
   *
   * @param parameters names and values, in their order
   * @return the link
   */
  public static Link of(Map<String, String> parameters) {
    return new Link(new LinkedHashMap<>(parameters));
  }

  /**
   * This link with one more parameter, or one less.
   *
   * @param name the parameter's name
   * @param value its value; {@code null} takes it away
   * @return a new link
   */
  public Link with(String name, @Nullable Object value) {
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value.toString());
    }
    return new Link(changed);
  }

  /** The query, with which a browser stays where it is. */
  @Override
  public String toString() {
    StringJoiner query = new StringJoiner("&", "?", "");
    parameters.forEach((name, value) -> query.add(name + "=" + encoded(value)));
    return query.toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

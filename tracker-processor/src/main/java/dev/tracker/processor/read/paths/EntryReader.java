package dev.tracker.processor.read.paths;

import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.PathReading;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.read.annotations.AnnotationReading.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads entries of the form {@code path} or {@code key = path}, which may end with a filter: {@code
 * path | masked}.
 */
public final class EntryReader {
  private static final List<String> FILTERS = List.of("masked", "hashed");

  /** A key and what follows: an equals sign, but none that compares. */
  private static final Pattern KEYED = Pattern.compile("([^=!<>]*)=(?!=)(.*)", Pattern.DOTALL);

  private final PathReader paths;

  public EntryReader(PathReader paths) {
    this.paths = paths;
  }

  public static boolean hasKey(String entry) {
    return KEYED.matcher(entry).matches();
  }

  /** Entries whose paths are evaluated before the call. */
  public List<Entry> arguments(List<Located<String>> texts) {
    return texts.stream().map(text -> entry(text, paths::readArgument)).toList();
  }

  /** Entries whose paths are evaluated after the call, and speak of it as a whole. */
  public List<Entry> results(List<Located<String>> texts) {
    return texts.stream().map(text -> entry(text, paths::readResult)).toList();
  }

  /** Entries whose paths are evaluated after the call, for each element if there are some. */
  public List<Entry> changes(List<Located<String>> texts) {
    return texts.stream().map(text -> entry(text, paths::read)).toList();
  }

  /** A path without a key of its own. */
  public Entry single(String key, Located<String> text) {
    Filtered filtered = Filtered.of(text.value());
    return new Entry(
        key, false, filtered.read(paths::read), filtered.protection(), text.location());
  }

  /** A path that decides something, and is not recorded: there is nothing to filter. */
  public Entry condition(String key, Located<String> text) {
    Filtered filtered = Filtered.of(text.value());
    PathReading path = paths.readCondition(filtered.path());
    return new Entry(
        key,
        false,
        filtered.filter().isPresent() && path instanceof ValuePath
            ? filtered.broken(Fault.FILTERED_CONDITION, List.of(filtered.path()))
            : path,
        Protection.PLAIN,
        text.location());
  }

  private static Entry entry(Located<String> text, Function<String, PathReading> read) {
    Matcher keyed = KEYED.matcher(text.value());
    boolean hasKey = keyed.matches();
    Filtered filtered = Filtered.of(hasKey ? keyed.group(2) : text.value());
    String path = filtered.path();
    String key = hasKey ? keyed.group(1) : path.substring(path.lastIndexOf('.') + 1);
    return new Entry(
        key.strip(), hasKey, filtered.read(read), filtered.protection(), text.location());
  }

  /**
   * A path, and what is to become of its value.
   *
   * @param path the path
   * @param filter what follows the bar, if there is one
   */
  private record Filtered(String path, Optional<String> filter) {

    static Filtered of(String text) {
      int bar = text.indexOf('|');
      // Two of them join conditions, in Java.
      return bar < 0 || text.startsWith("||", bar)
          ? new Filtered(text.strip(), Optional.empty())
          : new Filtered(
              text.substring(0, bar).strip(), Optional.of(text.substring(bar + 1).strip()));
    }

    PathReading read(Function<String, PathReading> read) {
      PathReading reading = read.apply(path);
      return reading instanceof ValuePath && filter.isPresent() && !FILTERS.contains(filter.get())
          ? broken(Fault.UNKNOWN_FILTER, FILTERS.stream().map(this::filteredBy).toList())
          : reading;
    }

    BrokenPath broken(Fault fault, List<String> candidates) {
      String written = filter.orElse("");
      return new BrokenPath(filteredBy(written), fault, written, path, candidates);
    }

    private String filteredBy(String name) {
      return path + " | " + name;
    }

    /** What an unknown filter was meant to do is not known, so that the value is not even read. */
    Protection protection() {
      return filter
          .map(name -> name.equals("hashed") ? Protection.HASHED : Protection.MASKED)
          .orElse(Protection.PLAIN);
    }
  }
}

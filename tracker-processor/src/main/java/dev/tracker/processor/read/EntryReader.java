package dev.tracker.processor.read;

import dev.tracker.processor.model.Entry;
import dev.tracker.processor.model.PathReading;
import dev.tracker.processor.read.AnnotationReading.Located;
import java.util.List;
import java.util.function.Function;

/** Reads entries of the form {@code path} or {@code key = path}. */
final class EntryReader {
  private final PathReader paths;

  EntryReader(PathReader paths) {
    this.paths = paths;
  }

  static boolean hasKey(String entry) {
    return entry.indexOf('=') >= 0;
  }

  /** Entries whose paths are evaluated before the call. */
  List<Entry> arguments(List<Located<String>> texts) {
    return texts.stream().map(text -> entry(text, paths::readArgument)).toList();
  }

  /** Entries whose paths are evaluated after the call. */
  List<Entry> results(List<Located<String>> texts) {
    return texts.stream().map(text -> entry(text, paths::read)).toList();
  }

  /** A path without a key of its own. */
  Entry single(String key, Located<String> text) {
    return new Entry(key, false, paths.read(text.value().strip()), text.location());
  }

  private static Entry entry(Located<String> text, Function<String, PathReading> read) {
    int equals = text.value().indexOf('=');
    String path = text.value().substring(equals + 1).strip();
    String key =
        equals < 0 ? path.substring(path.lastIndexOf('.') + 1) : text.value().substring(0, equals);
    return new Entry(key.strip(), equals >= 0, read.apply(path), text.location());
  }
}

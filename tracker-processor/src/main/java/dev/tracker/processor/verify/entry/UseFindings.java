package dev.tracker.processor.verify.entry;

import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.suggestion.Suggestion;

/** What there is to say of a path whose value is of no use for what it was written for. */
final class UseFindings {
  private UseFindings() {}

  static Finding of(BrokenPath path, Location location) {
    return path.fault() == Fault.DECIDES_NOTHING
        ? Problem.CONDITION_DECIDES_NOTHING.at(location, path.text(), path.owner(), condition(path))
        : Problem.NO_BATCH.at(location, path.text(), reason(path), batch(path));
  }

  private static String condition(BrokenPath path) {
    return path.candidates().isEmpty()
        ? "Return one of these, and say changeIf = \"result\"; or leave changeIf out, and every"
            + " success is a change."
        : Suggestion.among("What decides:", path.candidates(), path.text());
  }

  private static String reason(BrokenPath path) {
    String type = "it is a " + path.owner() + ", which ";
    return switch (path.fault()) {
      case READ_ONCE -> type + "can be read only once";
      case ELEMENTS_OF_MAP -> type + "has keys and values";
      case LOADED_LATER -> "to read " + path.segment() + " may load it";
      default -> type + "has no elements";
    };
  }

  private static String batch(BrokenPath path) {
    if (path.fault() == Fault.LOADED_LATER) {
      return "Have it fetched eagerly, or name a collection that the method is passed or returns.";
    }
    return path.candidates().isEmpty()
        ? "Name a collection or an array that the method is passed or returns; or leave changeEach"
            + " out, and report one change."
        : Suggestion.among("What has elements:", path.candidates(), path.text());
  }
}

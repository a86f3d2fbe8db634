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
        ? "Return one of these and set changeIf = \"result\". Or remove changeIf, and every success"
            + " is a change."
        : Suggestion.among("These can decide:", path.candidates(), path.text());
  }

  private static String reason(BrokenPath path) {
    String type = "it is a " + path.owner() + ", which ";
    return switch (path.fault()) {
      case READ_ONCE -> type + "can be read only once";
      case ELEMENTS_OF_MAP -> type + "has keys and values";
      case LOADED_LATER -> "reading " + path.segment() + " may load it";
      default -> type + "has no elements";
    };
  }

  private static String batch(BrokenPath path) {
    if (path.fault() == Fault.LOADED_LATER) {
      return "Fetch it eagerly, or name a collection that the method receives or returns.";
    }
    return path.candidates().isEmpty()
        ? "Name a collection or an array that the method receives or returns. Or remove changeEach"
            + " to report one change."
        : Suggestion.among("These have elements:", path.candidates(), path.text());
  }
}

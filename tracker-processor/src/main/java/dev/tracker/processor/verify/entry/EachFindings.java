package dev.tracker.processor.verify.entry;

import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;

/** What there is to say of a path, or a limit, that speaks of elements where there are none. */
final class EachFindings {
  private static final String LIMITED =
      "It says of how many elements of changeEach a change of their own is reported.";

  private EachFindings() {}

  static Finding of(BrokenPath path, Location location) {
    if (path.fault() == Fault.EACH_OF_NOTHING) {
      return Problem.NO_RESULT.at(
          location,
          path.text(),
          "nothing says what there is a change of for each",
          "each is an element of the collection that changeEach names.",
          "Say changeEach = \"...\" with the path to the collection" + others(path) + ".");
    }
    if (path.fault() == Fault.LIMIT_TOO_LOW) {
      return Problem.CHANGE_LIMIT.at(
          location,
          path.text(),
          "is below 1",
          LIMITED,
          "Say at least 1. Left out, it is 100000 of them, and more is a fault.");
    }
    if (path.fault() == Fault.LIMIT_OF_NOTHING) {
      return Problem.CHANGE_LIMIT.at(
          location,
          path.text(),
          "limits nothing",
          LIMITED,
          "Say changeEach = \"...\" with the path to a collection, or remove it.");
    }
    return Problem.NO_RESULT.at(
        location,
        path.text(),
        "what is recorded here is of the call as a whole",
        "args and results are reported once for each call, not for each element.",
        "Report it with changeData, or record the whole collection.");
  }

  private static String others(BrokenPath path) {
    return path.candidates().isEmpty()
        ? ""
        : ", or begin with " + String.join(", ", path.candidates());
  }
}

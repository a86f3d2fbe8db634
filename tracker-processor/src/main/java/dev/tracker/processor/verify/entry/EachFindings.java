package dev.tracker.processor.verify.entry;

import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.Problem;

/** What there is to say of a path, or a limit, that speaks of elements where there are none. */
final class EachFindings {
  private static final String LIMITED =
      "It limits how many elements of changeEach are reported one by one.";

  private EachFindings() {}

  static Finding of(BrokenPath path, Location location) {
    if (path.fault() == Fault.EACH_OF_NOTHING) {
      return Problem.NO_RESULT.at(
          location,
          path.text(),
          "each needs changeEach",
          "each is an element of the collection that changeEach names.",
          "Set changeEach to the path of the collection" + others(path) + ".");
    }
    if (path.fault() == Fault.LIMIT_TOO_LOW) {
      return Problem.CHANGE_LIMIT.at(
          location,
          path.text(),
          "is below 1",
          LIMITED,
          "Set it to 1 or more. The default is 100000, and more elements than that are a fault.");
    }
    if (path.fault() == Fault.LIMIT_OF_NOTHING) {
      return Problem.CHANGE_LIMIT.at(
          location,
          path.text(),
          "has no effect without changeEach",
          LIMITED,
          "Set changeEach to the path of a collection, or remove changeLimit.");
    }
    return Problem.NO_RESULT.at(
        location,
        path.text(),
        "each is not available in args and results",
        "args and results are recorded once per call, not once per element.",
        "Record it with changeData, or record the whole collection.");
  }

  private static String others(BrokenPath path) {
    return path.candidates().isEmpty()
        ? ""
        : ", or begin with " + String.join(", ", path.candidates());
  }
}

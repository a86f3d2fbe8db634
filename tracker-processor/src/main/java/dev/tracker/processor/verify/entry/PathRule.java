package dev.tracker.processor.verify.entry;

import dev.tracker.processor.model.Batch;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.verify.finding.Finding;
import dev.tracker.processor.verify.finding.OperationRule;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.suggestion.Proposal;
import dev.tracker.processor.verify.suggestion.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every path resolves, to what it is needed for. */
public final class PathRule implements OperationRule {
  /** Of what is said to be wrong anyway, by the compiler or of another path. */
  private static final Set<Fault> SAID_ELSEWHERE =
      Set.of(Fault.MISSING_TYPE_IN_SOURCE, Fault.EACH_OF_BROKEN);

  @Override
  public void check(TrackedOperation operation, Consumer<Finding> findings) {
    Change change = operation.change();
    for (Entry entry : entries(operation)) {
      if (entry.path() instanceof BrokenPath path && !SAID_ELSEWHERE.contains(path.fault())) {
        boolean decides = change != null && entry.equals(change.condition());
        findings.accept(
            decides && path.fault() == Fault.MALFORMED
                ? malformed(path, entry.location(), Proposal.condition(path.text()))
                : finding(path, entry.location()));
      }
    }
  }

  private static List<Entry> entries(TrackedOperation operation) {
    List<Entry> entries = new ArrayList<>(operation.arguments());
    entries.addAll(operation.results());
    Change change = operation.change();
    if (change != null) {
      Stream.ofNullable(change.batch()).map(Batch::source).forEach(entries::add);
      entries.addAll(change.data());
      Stream.of(change.id(), change.condition()).filter(Objects::nonNull).forEach(entries::add);
    }
    return entries;
  }

  private static Finding finding(BrokenPath path, Location location) {
    String text = path.text();
    String owner = path.owner();
    return switch (path.fault()) {
      case MALFORMED -> malformed(path, location, Proposal.path(text));
      case UNKNOWN_FILTER ->
          Problem.UNKNOWN_FILTER.at(
              location,
              text,
              path.segment(),
              Suggestion.among("The filters are", path.candidates(), text));
      case FILTERED_CONDITION ->
          Problem.FILTERED_CONDITION.at(location, text, path.candidates().get(0));
      case UNKNOWN_ROOT ->
          Problem.UNKNOWN_ROOT.at(
              location,
              text,
              owner,
              path.segment(),
              path.candidates().contains("result") ? " or with result" : "",
              Suggestion.among(path.candidates(), path.segment()));
      case UNKNOWN_NAME ->
          Problem.UNKNOWN_NAME.at(
              location,
              text,
              owner,
              path.segment(),
              Suggestion.among(path.candidates(), upTo(path)));
      case NAME_OF_ELEMENTS ->
          Problem.UNKNOWN_NAME.at(
              location,
              text,
              owner,
              path.segment(),
              Proposal.ofElements(upTo(path), path.candidates()));
      case NAME_IN_MAP ->
          Problem.UNKNOWN_NAME.at(
              location,
              text,
              owner,
              path.segment(),
              "A path cannot look up map keys. Record the whole map, or add a method that returns"
                  + " the value.");
      case NAMELESS_PARAMETERS ->
          Problem.NAMELESS_PARAMETERS.at(
              location,
              text,
              "the class file of " + owner + " does not contain its parameter names",
              "It was compiled without -parameters, so they are only known as "
                  + String.join(", ", path.candidates())
                  + ".",
              "Redeclare "
                  + owner
                  + " in your interface with parameter names, and annotate it there. Or use the"
                  + " names above.");
      case REPLACED_NAMES ->
          Problem.NAMELESS_PARAMETERS.at(
              location,
              text,
              owner + " has a parameter whose name Java cannot write",
              "kapt replaces such names, and gives the parameters of an extension function wrong"
                  + " names.",
              "Rename the parameter so that Java can write it, or annotate it with"
                  + " @TrackArg(\"key\").");
      case RESULT_OF_VOID ->
          Problem.NO_RESULT.at(
              location,
              text,
              owner + " returns nothing",
              "Only a returned value can be recorded.",
              Suggestion.among(path.candidates(), path.segment()));
      case RESULT_BEFORE_CALL ->
          Problem.NO_RESULT.at(
              location,
              text,
              "there is no result yet when the activity starts",
              "args are passed to start, before the method is called.",
              "Record it with results or changeData, or record a parameter.");
      case DECIDES_NOTHING, NO_ELEMENTS, READ_ONCE, ELEMENTS_OF_MAP, LOADED_LATER ->
          UseFindings.of(path, location);
      case LIMIT_OF_NOTHING, LIMIT_TOO_LOW, EACH_OF_NOTHING, EACH_OF_CALL, EACH_OF_BROKEN ->
          EachFindings.of(path, location);
      case NO_MEMBERS ->
          unusable(path, location, "does not exist, because that value has no members");
      case VOID_ACCESSOR -> unusable(path, location, "returns nothing");
      case PARAMETERS -> unusable(path, location, "takes parameters");
      case STATIC -> unusable(path, location, "is static");
      case INACCESSIBLE -> unusable(path, location, "cannot be accessed from the decorator");
      case CHECKED_EXCEPTION -> unusable(path, location, "declares a checked exception");
      case MISSING_TYPE, MISSING_TYPE_IN_SOURCE ->
          unusable(path, location, "needs a type that is not on the class path");
    };
  }

  private static Finding malformed(BrokenPath path, Location location, String otherwise) {
    return Problem.MALFORMED_PATH.at(
        location,
        path.text(),
        path.candidates().isEmpty() ? otherwise : "Write \"" + path.candidates().get(0) + "\".");
  }

  private static Finding unusable(BrokenPath path, Location location, String reason) {
    return Problem.UNUSABLE_ACCESSOR.at(
        location,
        path.text(),
        path.owner(),
        path.segment(),
        reason,
        Suggestion.among(path.candidates(), upTo(path)));
  }

  /** The path up to the name at which it breaks: what would resolve shares all but that name. */
  private static String upTo(BrokenPath path) {
    if (path.candidates().isEmpty()) {
      return path.text();
    }
    String candidate = path.candidates().get(0);
    return candidate.substring(0, candidate.lastIndexOf('.') + 1) + path.segment();
  }
}

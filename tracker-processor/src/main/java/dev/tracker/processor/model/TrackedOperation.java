package dev.tracker.processor.model;

import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.model.signature.Signature;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A method that the decorator tracks.
 *
 * @param signature the method
 * @param shape when its activity ends
 * @param operation the verb
 * @param subject the noun; its text is empty where there is none
 * @param effect whether success reports a change
 * @param rules why these, and the change's id, are what they are
 * @param contextParameters the indexes of the parameters that are contexts; the first one counts
 * @param arguments what the activity is started with
 * @param results what is recorded of a success
 * @param change what success reports, or {@code null} where it reports nothing
 * @param expected the exceptions that are a normal outcome
 * @param mendable whether the method is declared in the source that is being compiled, so that a
 *     warning about it can be acted on
 * @param location where a finding about the method as a whole is shown
 */
public record TrackedOperation(
    Signature signature,
    ReturnShape shape,
    Label operation,
    Label subject,
    Effect effect,
    NamingRules rules,
    List<Integer> contextParameters,
    List<Entry> arguments,
    List<Entry> results,
    @Nullable Change change,
    List<ExpectedError> expected,
    boolean mendable,
    Location location)
    implements DecoratedMethod {

  public TrackedOperation {
    contextParameters = List.copyOf(contextParameters);
    arguments = List.copyOf(arguments);
    results = List.copyOf(results);
    expected = List.copyOf(expected);
  }

  /** All that is recorded. */
  public Stream<Entry> recorded() {
    Stream<Entry> besides = Stream.concat(arguments.stream(), results.stream());
    return change == null
        ? besides
        : Stream.of(besides, Stream.ofNullable(change.id()), change.data().stream())
            .flatMap(entries -> entries);
  }

  public TrackedOperation withSignature(Signature replacement) {
    return new TrackedOperation(
        replacement,
        shape,
        operation,
        subject,
        effect,
        rules,
        contextParameters,
        arguments,
        results,
        change,
        expected,
        mendable,
        location);
  }
}

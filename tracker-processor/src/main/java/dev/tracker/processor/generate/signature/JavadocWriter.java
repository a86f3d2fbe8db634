package dev.tracker.processor.generate.signature;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import dev.tracker.processor.generate.names.Names;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.model.path.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Emits what the generated documentation says. All names in it are plain, so none can end a
 * comment. The reason of an {@code @Untracked} is anything, and goes through {@link CommentText}.
 */
public final class JavadocWriter {
  /** What is left of a line of 100 columns beside the margin of a member's comment. */
  private static final int LINE_LENGTH = 94;

  private JavadocWriter() {}

  // Tracks {@link BackendService}: each call is an activity of the tracker around the delegate's.
  public static CodeBlock ofDecorator(TrackedType type) {
    return CodeBlock.of(
        "Tracks {@link $T}: a call of a tracked method is an activity of the tracker.\n",
        type.name());
  }

  // Decorates an instance.
  //
  // @param delegate the implementation that is called
  // @param tracker the tracker that receives the activities
  public static CodeBlock ofConstructor(Names names) {
    return CodeBlock.of(
        """
        Decorates an instance.

        @param $N the implementation that is called
        @param $N the tracker that receives the activities
        """,
        names.delegate,
        names.tracker);
  }

  // Tracked as {@code create backend} with {@code name}, {@code type}; success reports a change.
  public static CodeBlock ofOperation(TrackedOperation operation) {
    String subject = operation.subject().text();
    String activity = operation.operation().text() + (subject.isEmpty() ? "" : " " + subject);
    String keys = keys(operation.arguments());
    String results = keys(operation.results());
    return wrapped(
        "Tracked as {@code "
            + activity
            + "}"
            + (keys.isEmpty() ? "" : " with " + keys)
            + (results.isEmpty() ? "" : "; success records " + results)
            + effect(operation.change(), results.isEmpty() ? "; success reports" : " and reports")
            + ".");
  }

  private static String keys(List<Entry> entries) {
    return entries.stream()
        .map(Entry::key)
        .map(key -> "{@code " + key + "}")
        .collect(joining(", "));
  }

  private static String effect(@Nullable Change change, String reports) {
    if (change == null) {
      return "";
    }
    String report =
        change.batch() == null
            ? reports + " a change"
            : reports
                + " a change for each of {@code "
                + change.batch().source().path().text()
                + "}";
    return change.condition() == null
        ? report
        : report + " if {@code " + change.condition().path().text() + "}";
  }

  /** Broken into lines by hand: JavaPoet's own wrapping breaks the comment's margin. */
  private static CodeBlock wrapped(String text) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      boolean fits = column + 1 + word.length() <= LINE_LENGTH;
      lines.append(column == 0 ? "" : fits ? " " : "\n").append(word);
      column = fits ? column + 1 + word.length() : word.length();
    }
    return CodeBlock.of("$L\n", lines);
  }

  // Not tracked: hot path, called per packet.
  static CodeBlock ofForwarding(ForwardedMethod method) {
    return switch (method.reason()) {
      case UNTRACKED ->
          method.why() == null || method.givesNoReason()
              ? CodeBlock.of("Not tracked.\n")
              : wrapped("Not tracked: " + CommentText.sentence(method.why().text()));
      case NOT_ANNOTATED, OBJECT_METHOD -> CodeBlock.of("Not tracked.\n");
      case BROKEN -> CodeBlock.of("Not tracked: its annotation does not compile.\n");
    };
  }
}

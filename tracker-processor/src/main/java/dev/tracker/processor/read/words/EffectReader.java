package dev.tracker.processor.read.words;

import dev.tracker.processor.model.Effect;
import dev.tracker.processor.model.mistake.Misplacement;
import dev.tracker.processor.read.annotations.AnnotationReading;
import java.util.Optional;

/**
 * Reads the effect that an annotation gives. Its element is an array only so that it can be left
 * out.
 */
public final class EffectReader {
  private static final String ELEMENT = "effect";

  private EffectReader() {}

  public static Optional<Effect> read(AnnotationReading annotation) {
    return annotation.constants(ELEMENT).stream()
        .findFirst()
        .map(constant -> Effect.valueOf(constant.value()));
  }

  /**
   * An effect after the first one.
   *
   * @param subject the method or the type that is annotated
   */
  public static Optional<Misplacement> surplus(AnnotationReading annotation, String subject) {
    return annotation.constants(ELEMENT).stream()
        .skip(1)
        .findFirst()
        .map(
            second ->
                new Misplacement(
                    Misplacement.Kind.SEVERAL_EFFECTS,
                    "TrackActivity",
                    subject,
                    second.location()));
  }
}

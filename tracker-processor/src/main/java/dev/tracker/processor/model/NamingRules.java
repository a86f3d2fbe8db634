package dev.tracker.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * Why a method is called what it is called: for each name the rule that made it, or {@link #GIVEN}.
 *
 * @param operation of the operation
 * @param subject of the subject
 * @param effect of the effect
 * @param changeId of the path to the changed entity's id; {@code null} where there is none
 */
public record NamingRules(
    String operation, String subject, String effect, @Nullable String changeId) {
  /** The user said so. */
  public static final String GIVEN = "given";
}

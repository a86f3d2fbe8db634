package dev.tracker.processor.naming;

/**
 * What a method is called, and the rules that say so.
 *
 * @param operation the verb
 * @param subject the noun, singular
 * @param effect {@code READ} or {@code CHANGE}
 */
public record Naming(Named operation, Named subject, Named effect) {}

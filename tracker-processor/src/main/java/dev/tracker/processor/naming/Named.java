package dev.tracker.processor.naming;

/**
 * What was found, and by which rule.
 *
 * @param text the operation, subject, effect or path
 * @param rule the rule's name, as the docs list it
 */
public record Named(String text, String rule) {}

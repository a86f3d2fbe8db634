package dev.tracker.processor.naming;

/**
 * The id of what a method changes.
 *
 * @param path the path to it, which begins with {@code result} or a parameter's name
 * @param ofResult whether it is the result's, be a parameter called {@code result} too
 * @param rule the rule that found it, as the docs list it
 */
public record FoundId(String path, boolean ofResult, String rule) {}

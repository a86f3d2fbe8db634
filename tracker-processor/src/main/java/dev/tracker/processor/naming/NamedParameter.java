package dev.tracker.processor.naming;

/** A parameter's name and its type. */
public record NamedParameter(String name, NamedType type) {}

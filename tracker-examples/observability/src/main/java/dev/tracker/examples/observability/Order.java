package dev.tracker.examples.observability;

/** What somebody ordered. */
public record Order(long id, String item, int quantity) {}

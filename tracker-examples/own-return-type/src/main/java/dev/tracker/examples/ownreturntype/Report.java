package dev.tracker.examples.ownreturntype;

/** What the service makes. */
public record Report(int number, String title) {}

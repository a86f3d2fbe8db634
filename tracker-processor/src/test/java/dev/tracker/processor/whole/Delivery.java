package dev.tracker.processor.whole;

/** What asynchronous services result in. */
public record Delivery(int number, String name, boolean fresh) {}

package dev.tracker.release.frozen;

/** What is ordered. */
public record Order(String id, String customer, String card, int total) {}

package dev.tracker.examples.auditedshop.orders;

/** What somebody wants. */
public record Order(String id, String customer, String item, int total, String state) {}

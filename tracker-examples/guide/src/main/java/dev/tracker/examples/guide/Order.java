package dev.tracker.examples.guide;

/**
 * An order of a shop.
 *
 * @param id its id
 * @param customer who placed it
 * @param cents what it costs
 */
public record Order(String id, String customer, int cents) {}

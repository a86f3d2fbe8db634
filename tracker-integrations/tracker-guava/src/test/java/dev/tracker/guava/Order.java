package dev.tracker.guava;

/** What the tracked service deals with. */
record Order(int number, String item) {}

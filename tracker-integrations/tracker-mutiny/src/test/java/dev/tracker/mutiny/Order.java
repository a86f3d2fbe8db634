package dev.tracker.mutiny;

/** What the tracked service deals with. */
record Order(int number, String item) {}

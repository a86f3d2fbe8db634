package dev.tracker.rxjava3;

/** What the tracked service deals with. */
record Order(int number, String item) {}

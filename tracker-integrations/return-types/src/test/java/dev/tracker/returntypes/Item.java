package dev.tracker.returntypes;

/** What the work results in. */
record Item(String id, String name) {}

package dev.tracker.reactor;

record Item(String id, String name) {
  static final Item CUP = new Item("1", "cup");
  static final Item JUG = new Item("2", "jug");
}

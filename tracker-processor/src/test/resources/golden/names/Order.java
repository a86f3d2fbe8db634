package com.acme;

public record Order(String id, Line tracker, Line PLACE) {
  public record Line(boolean active, String activity, String fault) {}
}

package com.acme;

import java.util.List;

public record Order(String id, Customer customer, List<String> lines, boolean changed) {
  public record Customer(long number, String name) {}
}

package com.acme;

import java.util.List;

public interface Order {
  String id();

  Customer customer();

  List<String> lines();

  boolean changed();

  record Customer(long number, String name) {}
}

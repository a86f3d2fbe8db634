package com.acme;

public interface Entity<K> {
  K id();

  String name();
}

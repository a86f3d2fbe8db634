package com.vendor;

public interface Store {
  void open(Settings settings);

  void delete(String id);
}

package com.acme;

public interface Entry {

  String id();

  @Deprecated
  String number();

  @Deprecated(since = "1", forRemoval = true)
  boolean open();
}

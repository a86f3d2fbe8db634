package com.acme;

public interface Parcel {
  String id();

  String name();

  boolean fresh();
}

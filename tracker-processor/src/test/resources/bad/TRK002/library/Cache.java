package com.acme.shop;

import kotlin.jvm.JvmName;

public interface Cache<T> {
  void put(T value);

  interface OfStrings extends Cache<String> {
    @JvmName("put")
    void putAny(Object value);
  }
}

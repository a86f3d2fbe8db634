package com.acme.shop;

import kotlin.jvm.JvmName;

public interface Setting<T> {
  T value();

  interface OfBoolean extends Setting<Boolean> {
    @JvmName("value")
    boolean booleanValue();
  }
}

package com.acme.shop;

import kotlin.jvm.JvmName;

public interface Cart {
  @JvmName("add-item")
  void addItem(String id);
}

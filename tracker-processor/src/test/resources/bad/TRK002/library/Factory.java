package com.acme.shop;

import scala.Signature;

public interface Factory<C> {
  <K> C from(K key);

  @Signature("Ljava/lang/Object;Lcom/acme/shop/Factory<*>;")
  interface OfMaps extends Factory<Object> {}
}

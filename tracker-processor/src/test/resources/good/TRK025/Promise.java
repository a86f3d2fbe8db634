package com.acme;

import java.util.function.BiConsumer;

interface Promise<T> {

  void then(BiConsumer<? super T, ? super Throwable> completion);
}

package com.acme;

import java.util.function.BiConsumer;

final class PromiseAdapter {

  private PromiseAdapter() {}

  static <T> void await(Promise<T> promise, BiConsumer<? super T, ? super Throwable> completion) {
    promise.then(completion);
  }
}

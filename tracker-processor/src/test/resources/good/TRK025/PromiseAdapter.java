package com.acme;

import java.util.function.BiConsumer;

final class PromiseAdapter {

  private PromiseAdapter() {}

  static <T> void follow(Promise<T> promise, BiConsumer<? super T, ? super Throwable> completion) {
    promise.then(completion);
  }
}

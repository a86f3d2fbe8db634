package dev.tracker.reliability.secrets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Returns what it is given, or fails as its methods are called. */
final class Echo<T> implements Recording<T> {

  @Override
  public T byDefault(T value) {
    return value;
  }

  @Override
  public void barePath(T value) {}

  @Override
  public T entries(T value) {
    return value;
  }

  @Override
  public T identified(T value) {
    return value;
  }

  @Override
  public T expected(T value) {
    throw new IllegalStateException("as expected");
  }

  @Override
  public T failing(T value) {
    throw new IllegalArgumentException("it fails");
  }

  @Override
  public CompletionStage<T> later(T value) {
    return CompletableFuture.completedFuture(value);
  }

  @Override
  public Optional<T> contained(List<? extends T> list, T[] array, Map<String, Optional<T>> map) {
    return Optional.of(list.get(0));
  }

  @Override
  public T found(T value) {
    return value;
  }

  @Override
  public void changedEach(List<? extends T> list) {}
}

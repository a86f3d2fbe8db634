package dev.tracker.interception;

/** What repositories look like. */
interface Store<T> {
  T save(T entity);

  <S extends T> S merge(S entity, int times);

  T[] saveAll(T[] entities);
}

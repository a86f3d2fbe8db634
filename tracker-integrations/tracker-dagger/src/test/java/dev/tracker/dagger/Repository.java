package dev.tracker.dagger;

/** Has no module: Dagger provides nothing that has variables in its type. */
interface Repository<T> {
  T load(String id);
}

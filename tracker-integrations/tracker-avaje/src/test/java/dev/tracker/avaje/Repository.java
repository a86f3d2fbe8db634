package dev.tracker.avaje;

/** Has no factory: Avaje makes no bean that has variables in its type. */
interface Repository<T> {
  T load(String id);
}

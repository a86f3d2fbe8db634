package dev.tracker.micronaut.table;

/** What others are of, with types of theirs. */
public interface Repository<T, I> {
  T find(I id);
}

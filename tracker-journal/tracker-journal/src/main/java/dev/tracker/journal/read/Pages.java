package dev.tracker.journal.read;

import dev.tracker.journal.fault.JournalException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Goes through pages one after another, of which it holds one at a time. For one thread. */
final class Pages<T, K> implements Iterator<T> {
  private final Deque<T> items = new ArrayDeque<>();
  private final Source<T, K> source;
  private @Nullable K key;
  private boolean last;

  /** Where pages come from. */
  interface Source<T, K> {
    Page<T, K> read(@Nullable K key) throws SQLException;
  }

  private Pages(Source<T, K> source) {
    this.source = source;
  }

  static <T, K> Stream<T> stream(Source<T, K> source) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new Pages<>(source), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public boolean hasNext() {
    while (items.isEmpty() && !last) {
      readPage();
    }
    return !items.isEmpty();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return items.remove();
  }

  private void readPage() {
    try {
      Page<T, K> page = source.read(key);
      items.addAll(page.items());
      key = page.next();
      last = key == null;
    } catch (SQLException failure) {
      throw new JournalException("The journal cannot be read on.", failure);
    }
  }
}

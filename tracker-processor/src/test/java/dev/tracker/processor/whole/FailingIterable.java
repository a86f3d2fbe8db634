package dev.tracker.processor.whole;

import java.util.Iterator;

/** Has so many elements, which are numbers from 0, and then throws. */
final class FailingIterable implements Iterable<String> {
  private final int count;
  private final RuntimeException fault;
  private boolean isRead;

  FailingIterable(int count, RuntimeException fault) {
    this.count = count;
    this.fault = fault;
  }

  boolean isRead() {
    return isRead;
  }

  @Override
  public Iterator<String> iterator() {
    isRead = true;
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public String next() {
        if (next == count) {
          throw fault;
        }
        return "" + next++;
      }
    };
  }
}

package dev.tracker.runtime;

import dev.tracker.ActivityTracker;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operation changes several of, for each of which a change is reported. Whatever a
 * collection does when it is read, the caller does not learn of it: what could be read is there,
 * and a fault is reported. Immutable; as thread-safe as the elements are.
 *
 * @since 0.1.0
 */
public final class Batch {
  /** There is nothing, of which nothing is told. */
  public static final Batch EMPTY = new Batch(List.of(), false, null, null);

  /** More elements are not told of where the user does not say how many: it may be endless. */
  private static final int MOST_ELEMENTS = 100_000;

  private final List<@Nullable Object> elements;
  private final boolean hasRest;
  private final @Nullable Object rest;
  private final @Nullable Reading later;

  private Batch(
      List<@Nullable Object> elements,
      boolean hasRest,
      @Nullable Object rest,
      @Nullable Reading later) {
    this.elements = elements;
    this.hasRest = hasRest;
    this.rest = rest;
    this.later = later;
  }

  /**
   * The elements of what an operation is passed, before it is called. What may be readable only
   * once is left to the operation, and read by {@link #read}.
   *
   * @param value a collection, an array, or {@code null} for no elements
   * @param limit the number of elements to tell of, 0 for as many as there are
   * @param tracker the tracker of the decorator
   * @param method the method that is called
   * @return the batch
   */
  public static Batch taken(
      @Nullable Object value, int limit, ActivityTracker tracker, TrackedMethod method) {
    Reading reading = new Reading(limit, tracker, method, value);
    return value instanceof Iterable && !(value instanceof Collection)
        ? new Batch(List.of(), false, null, reading)
        : reading.read();
  }

  /**
   * The elements of what an operation returned. What may be readable only once is left to the
   * caller, and a fault.
   *
   * @param value a collection, an array, or {@code null} for no elements
   * @param limit the number of elements to tell of, 0 for as many as there are
   * @param tracker the tracker of the decorator
   * @param method the method that was called
   * @return the batch
   */
  public static Batch returned(
      @Nullable Object value, int limit, ActivityTracker tracker, TrackedMethod method) {
    if (value instanceof Iterable && !(value instanceof Collection)) {
      Reading.fault(
          tracker,
          method,
          new IllegalStateException(
              value.getClass().getName()
                  + " is no Collection: it may be readable only once, which is for the caller. No"
                  + " change is reported"));
      return EMPTY;
    }
    return new Reading(limit, tracker, method, value).read();
  }

  /**
   * The same, now that the operation is over and what it was passed can be read.
   *
   * @return a batch that has its elements
   */
  public Batch read() {
    return later == null ? this : later.read();
  }

  /**
   * The elements that are told of one by one.
   *
   * @return the elements in order, which may be {@code null}
   */
  public List<@Nullable Object> elements() {
    return elements;
  }

  /**
   * Whether there are more, which are told of as one change.
   *
   * @return {@code true} if there are more
   */
  public boolean hasRest() {
    return hasRest;
  }

  /**
   * The data of the change that tells of the others.
   *
   * @return a map of {@code more} to their number, or {@code null} for a tracker that wants no
   *     values
   */
  public @Nullable Object rest() {
    return rest;
  }

  /**
   * How a value is read.
   *
   * @param limit the number of elements to tell of, 0 for as many as there are
   * @param tracker the tracker of the decorator
   * @param method the method that is called
   * @param value what is read
   */
  private record Reading(
      int limit, ActivityTracker tracker, TrackedMethod method, @Nullable Object value) {

    Batch read() {
      List<@Nullable Object> elements = new ArrayList<>();
      long more = 0;
      try {
        if (value instanceof Iterable<?> iterable) {
          more = read(iterable, elements);
        } else if (value != null) {
          more = readArray(value, elements);
        }
      } catch (Throwable fault) {
        fault(tracker, method, fault);
      }
      return new Batch(Collections.unmodifiableList(elements), more > 0, rest(more), null);
    }

    private int most() {
      return limit == 0 ? MOST_ELEMENTS : limit;
    }

    /** Reads elements, and returns how many more there are to tell of. */
    private long read(Iterable<?> iterable, List<@Nullable Object> elements) {
      Iterator<?> iterator = iterable.iterator();
      while (elements.size() < most() && iterator.hasNext()) {
        elements.add(iterator.next());
      }
      if (elements.size() < most() || !iterator.hasNext()) {
        return 0;
      }
      faultIfUnlimited();
      if (iterable instanceof Collection<?> collection) {
        // A size that is wrong still says that there are more.
        return Math.max(1, (long) collection.size() - most());
      }
      return limit == 0 ? 0 : count(iterator);
    }

    private long readArray(Object array, List<@Nullable Object> elements) {
      int length = Array.getLength(array);
      for (int i = 0; i < Math.min(length, most()); i++) {
        elements.add(Array.get(array, i));
      }
      if (length > most()) {
        faultIfUnlimited();
      }
      return (long) length - elements.size();
    }

    private void faultIfUnlimited() {
      if (limit == 0) {
        faultOfNumber("Say of how many a change is to be told: changeLimit = ...");
      }
    }

    /** Of what does not know its size, and may be endless. */
    private long count(Iterator<?> iterator) {
      long count = 0;
      while (iterator.hasNext()) {
        if (count == MOST_ELEMENTS) {
          faultOfNumber("They are beyond changeLimit, and no more were counted");
          break;
        }
        iterator.next();
        count++;
      }
      return count;
    }

    private void faultOfNumber(String advice) {
      fault(
          tracker,
          method,
          new IllegalStateException(
              "There are more than " + MOST_ELEMENTS + " elements. " + advice));
    }

    private @Nullable Object rest(long more) {
      try {
        return more > 0 && tracker.wantsValues(method) ? Map.of("more", more) : null;
      } catch (Throwable fault) {
        fault(tracker, method, fault);
        return null;
      }
    }

    static void fault(ActivityTracker tracker, TrackedMethod method, Throwable cause) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, method, cause);
    }
  }
}

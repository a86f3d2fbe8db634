package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.testing.RecordedChange;
import dev.tracker.testing.RecordingTracker;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Whatever a batch does when it is read, what could be read is told, and the call goes on. */
@ResourceLock(CollectedFaults.LOCK)
class BatchReadingTest {
  private static final RuntimeException FAULT = new IllegalStateException("fault");
  private static final int MOST_ELEMENTS = 100_000;

  @RegisterExtension private final CollectedFaults faults = new CollectedFaults();
  private final RecordingTracker tracker = new RecordingTracker();
  private final BasketDelegate delegate = new BasketDelegate();
  private final BasketService service = decorate(BasketService.class, delegate, tracker);

  private List<String> ids() {
    assertThat(tracker).keptTheContract().onlyActivity().ended().didNotFail();
    return tracker.onlyActivity().changes().stream().map(RecordedChange::id).toList();
  }

  private static Item item(String id) {
    return new Item(id, id);
  }

  @Test
  void throwsWhileItIsRead() {
    service.deleteAll(new FailingIterable(2, FAULT));

    assertThat(ids()).containsExactly("0", "1");
    assertThat(faults.only().point()).isEqualTo(FaultPoint.CHANGE_VALUES);
    assertThat(faults.only().cause()).isSameAs(FAULT);
  }

  @Test
  void isACollectionThatThrowsWhileItIsRead() {
    service.saveAll(
        new AbstractList<>() {
          @Override
          public Item get(int index) {
            if (index == 1) {
              throw FAULT;
            }
            return item("" + index);
          }

          @Override
          public int size() {
            return 3;
          }
        });

    assertThat(ids()).containsExactly("0");
    assertThat(faults.only().cause()).isSameAs(FAULT);
  }

  @Test
  void changesWhileItIsRead() {
    List<Item> items =
        new ArrayList<>(List.of(item("0"), item("1"), item("2"))) {
          private static final long serialVersionUID = 1L;

          @Override
          public Iterator<Item> iterator() {
            Iterator<Item> iterator = super.iterator();
            return new Iterator<>() {
              private int read;

              @Override
              public boolean hasNext() {
                return iterator.hasNext();
              }

              @Override
              public Item next() {
                if (read++ == 2) {
                  add(item("3"));
                }
                return iterator.next();
              }
            };
          }
        };

    service.saveAll(items);

    assertThat(ids()).containsExactly("0", "1");
    assertThat(faults.only().cause()).isInstanceOf(ConcurrentModificationException.class);
  }

  @Test
  void hasNoEnd() {
    service.deleteAll(new FailingIterable(Integer.MAX_VALUE, FAULT));

    assertThat(ids()).hasSize(MOST_ELEMENTS).startsWith("0", "1").doesNotContainNull();
    assertThat(faults.only().point()).isEqualTo(FaultPoint.CHANGE_VALUES);
    assertThat(faults.only().cause()).hasMessageContaining("changeLimit");
  }

  @Test
  void hasNoEndBeyondItsLimit() {
    service.release(new FailingIterable(Integer.MAX_VALUE, FAULT));

    assertThat(ids()).containsExactly("0", "1", null);
    assertThat(faults.only().point()).isEqualTo(FaultPoint.CHANGE_VALUES);
  }

  @Test
  void hasTooManyElements() {
    service.saveAll(Collections.nCopies(MOST_ELEMENTS + 5, item("0")));

    assertThat(ids()).hasSize(MOST_ELEMENTS + 1).last().isNull();
    assertThat(tracker.onlyActivity().changes().get(MOST_ELEMENTS).data()).hasToString("{more=5}");
    assertThat(faults.only().cause()).hasMessageContaining("changeLimit");
  }

  @Test
  @SuppressWarnings("StreamToIterable") // on purpose: it can be read once
  void canBeReadOnceAndIsLeftToTheCall() {
    List<String> seen = new ArrayList<>();
    delegate.work = given -> ((Iterable<?>) given).forEach(each -> seen.add((String) each));
    Iterable<String> once = Stream.of("a", "b")::iterator;

    service.deleteAll(once);

    assertThat(seen).containsExactly("a", "b");
    assertThat(ids()).isEmpty();
    assertThat(faults.only().cause()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  @SuppressWarnings("StreamToIterable") // on purpose: it can be read once
  void canBeReadOnceAndIsLeftToTheCaller() {
    delegate.loaded = Stream.of(item("1"))::iterator;

    assertThat(service.load("file")).hasSize(1);

    assertThat(ids()).isEmpty();
    assertThat(faults.only().cause()).hasMessageContaining("is no Collection");
  }

  @Test
  void isNotReadWhereTheCallIsNotTracked() {
    FailingIterable ids = new FailingIterable(1, FAULT);
    ActivityTracker disabled =
        new ActivityTracker() {
          @Override
          public boolean isEnabled(TrackedMethod method) {
            return false;
          }

          @Override
          public Activity start(
              ActivityContext context, String operation, String subject, Object... kvArgs) {
            throw new AssertionError();
          }
        };

    decorate(BasketService.class, delegate, disabled).deleteAll(ids);

    assertThat(ids.isRead()).isFalse();
    assertThat(faults.points()).isEmpty();
  }
}

package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.processor.whole.BasketService.Page;
import dev.tracker.testing.RecordedChange;
import dev.tracker.testing.RecordingTracker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** A change is told of each element of a batch. */
class BatchTest {
  private final RecordingTracker tracker = new RecordingTracker();
  private final BasketDelegate delegate = new BasketDelegate();
  private final BasketService service = decorate(BasketService.class, delegate, tracker);

  private static Item item(String id) {
    return new Item(id, "name of " + id);
  }

  private static RecordedChange change(String id) {
    return new RecordedChange(id, id == null ? null : "name of " + id);
  }

  private List<RecordedChange> changes() {
    assertThat(tracker).keptTheContract().onlyActivity().ended().didNotFail();
    return tracker.onlyActivity().changes();
  }

  @Test
  void inOrder() {
    service.saveAll(List.of(item("2"), item("1"), item("3")));

    assertThat(changes()).containsExactly(change("2"), change("1"), change("3"));
  }

  @Test
  void withWhatTheCallMadeOfIt() {
    List<Item> items = List.of(new Item(null, "name of 7"));
    delegate.work = given -> items.get(0).setId("7");

    service.saveAll(items);

    assertThat(changes()).containsExactly(change("7"));
  }

  @Test
  void thoughTheCallClearsWhatItIsPassed() {
    List<Item> items = new ArrayList<>(List.of(item("1"), item("2")));
    delegate.work = given -> items.clear();

    service.saveAll(items);

    assertThat(changes()).containsExactly(change("1"), change("2"));
  }

  @Test
  void exceptWhereThereIsNone() {
    service.saveAll(List.of());
    assertThat(changes()).isEmpty();

    service.saveAll(null);
    assertThat(tracker).activity(1).keptTheContract().ended().didNotFail().reportedNoChange();
  }

  @Test
  void beItNull() {
    service.saveAll(Arrays.asList(item("1"), null));

    assertThat(changes()).containsExactly(change("1"), change(null));
  }

  @Test
  void whoseIdItIs() {
    service.deleteAll(List.of("a", "b"));

    assertThat(changes())
        .containsExactly(new RecordedChange("a", null), new RecordedChange("b", null));
  }

  @Test
  void thatCameBack() {
    delegate.loaded = List.of(item("1"), item("2"));

    assertThat(service.load("file")).isSameAs(delegate.loaded);

    assertThat(changes()).containsExactly(change("1"), change("2"));
  }

  @Test
  void onlyIfThereWasAChangeAtAll() {
    delegate.page = new Page(0, List.of(item("1")));
    service.fill("file");
    assertThat(changes()).isEmpty();

    delegate.page = new Page(1, List.of(item("1")));
    service.fill("file");
    assertThat(tracker.activities().get(1).changes())
        .containsExactly(new RecordedChange("1", delegate.page.first()));

    delegate.page = null;
    service.fill("file");
    assertThat(tracker).activity(2).keptTheContract().ended().didNotFail().reportedNoChange();
  }

  @Test
  void thatDecidesForItself() {
    service.flush(new Item("1", "dirty"), item("2"), null, new Item("3", "dirty too"));

    assertThat(changes())
        .containsExactly(new RecordedChange("1", "dirty"), new RecordedChange("3", "dirty too"));
  }

  @Test
  void upToTheLimit() {
    service.reserve(new long[] {5, 4, 3, 2, 1});

    assertThat(changes())
        .containsExactly(
            new RecordedChange("5", null),
            new RecordedChange("4", null),
            new RecordedChange(null, Map.of("more", 3L)));
  }

  @Test
  void asManyAsTheLimit() {
    service.reserve(new long[] {2, 1});

    assertThat(changes())
        .containsExactly(new RecordedChange("2", null), new RecordedChange("1", null));
  }

  @Test
  void upToTheLimitWhereOnlyReadingTellsHowManyThereAre() {
    List<String> ids = List.of("a", "b", "c");
    service.release(() -> ids.iterator());

    assertThat(changes()).last().isEqualTo(new RecordedChange(null, Map.of("more", 1L)));
  }

  @Test
  void notOfACallThatFails() {
    RuntimeException error = new IllegalArgumentException();
    delegate.work =
        given -> {
          throw error;
        };

    assertThat(catchThrowable(() -> service.saveAll(List.of(item("1"))))).isSameAs(error);

    assertThat(tracker).keptTheContract().onlyActivity().failedWith(error).reportedNoChange();
  }

  @Test
  void whenItIsDone() {
    tracker.patience(Duration.ZERO); // all happens on this thread, and some is still under way
    List<Item> items = new ArrayList<>(List.of(item("1"), item("2")));
    CompletionStage<Integer> stage = service.saveLater(items);
    items.clear();
    assertThat(tracker.onlyActivity().changes()).isEmpty();

    delegate.count.complete(2);

    assertThat(stage).isSameAs(delegate.count);
    assertThat(changes()).containsExactly(change("1"), change("2"));
  }

  @Test
  void notIfItEndsAsExpected() {
    service.saveLater(List.of(item("1")));
    delegate.count.completeExceptionally(new IllegalStateException());

    assertThat(changes()).isEmpty();
  }

  @Test
  void thatComesLater() {
    service.loadLater("file");
    delegate.items.complete(List.of(item("1"), item("2")));

    assertThat(changes()).containsExactly(change("1"), change("2"));
  }

  @Test
  void ofEachSubscription() {
    List<Item> items = new ArrayList<>(List.of(item("1")));
    var publisher = service.send(items);
    items.clear();
    publisher.subscribe(new SignalSubscriber());
    delegate.subscriber.onComplete();
    publisher.subscribe(new SignalSubscriber());
    delegate.subscriber.onComplete();

    assertThat(tracker).recordedActivities(2);
    assertThat(tracker.activities())
        .allSatisfy(each -> assertThat(each.changes()).containsExactly(change("1")));
  }

  @Test
  void afterItsResults() {
    delegate.page = new Page(2, List.of(item("1"), item("2")));
    service.replace("file");

    assertThat(changes()).hasSize(2);
    assertThat(tracker.onlyActivity().results())
        .containsExactly(Map.entry("count", 2), Map.entry("first", delegate.page.first()));
  }
}

package dev.tracker.processor.whole;

import dev.tracker.TrackActivity;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Changes several items at once. */
@TrackActivity(subject = "item")
public interface BasketService {

  @TrackActivity(changeEach = "items", changeData = "each.name")
  void saveAll(List<Item> items);

  @TrackActivity(
      changeEach = "ids",
      changeData = {})
  void deleteAll(Iterable<String> ids);

  @TrackActivity(changeEach = "result", changeData = "each.name")
  Iterable<Item> load(String file);

  @TrackActivity(changeEach = "result.items", changeIf = "result.count")
  Page fill(String file);

  @TrackActivity(changeEach = "items", changeIf = "each.dirty", changeData = "each.name")
  void flush(Item... items);

  @TrackActivity(
      changeEach = "ids",
      changeLimit = 2,
      changeData = {})
  void reserve(long[] ids);

  @TrackActivity(
      changeEach = "ids",
      changeLimit = 2,
      changeData = {})
  void release(Iterable<String> ids);

  @TrackActivity(
      changeEach = "items",
      changeData = "each.name",
      expected = IllegalStateException.class)
  CompletionStage<Integer> saveLater(List<? extends Item> items);

  @TrackActivity(changeEach = "result", changeData = "each.name")
  CompletionStage<List<Item>> loadLater(String file);

  @TrackActivity(changeEach = "items", changeData = "each.name")
  Flow.Publisher<Delivery> send(List<Item> items);

  @TrackActivity(
      results = {"count = result.count", "first = result.first"},
      changeEach = "result.items",
      changeData = {})
  Page replace(String file);

  @TrackActivity(results = "result.first")
  Page find(String file);

  /** Some items, and how many there are. */
  record Page(int count, List<Item> items) {
    public Item first() {
      return items.get(0);
    }
  }
}

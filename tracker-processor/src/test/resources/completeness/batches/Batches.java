package batches;

import dev.tracker.TrackActivity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Batches of every kind, with names that are also those of what is generated. */
@TrackActivity(subject = "entry")
public interface Batches<T extends Comparable<? super T>, E extends Enum<E>> {

  interface Batch {}

  @TrackActivity(
      changeEach = "batch",
      changeId = "each.hashCode",
      changeData = {"each", "element", "all", "tracker", "changeId"})
  void save(List<T> batch, String each, String element, String all, Object tracker, int changeId);

  @TrackActivity(changeEach = "each", changeId = "each.toString", changeIf = "each")
  void flag(boolean[] each);

  @TrackActivity(changeEach = "ks", changeIf = "each.hashCode", changeId = "none")
  <K extends Comparable<K> & Serializable> void saveAll(Collection<? extends K> ks);

  @TrackActivity(changeEach = "ts", changeLimit = 3, changeId = "none")
  void saveAll(Set<T> ts);

  @TrackActivity(changeEach = "map.keySet", changeId = "each", changeData = "map.size")
  <F extends Enum<F>> void put(Map<String, ? super F> map);

  @TrackActivity(changeEach = "result", changeId = "none", changeData = "each.size", changeIf = "each")
  List<? extends List<T>> load();

  @TrackActivity(changeEach = "grid", changeId = "none", changeData = "each.length", changeIf = "each")
  int[][] grid(int[][] grid);

  @TrackActivity(changeEach = "tags", changeId = "each", changeData = {}, changeIf = "result")
  Optional<? extends Collection<T>> tag(String... tags);

  @TrackActivity(changeEach = "xs", changeId = "each.message", changeIf = "result")
  <X extends Exception> OptionalLong fail(ArrayList<? super X> others, List<X> xs) throws X;

  @TrackActivity(
      changeEach = "result.values",
      changeId = "none",
      changeIf = "result",
      results = {"result.size", "a = each", "b = result.keySet"})
  CompletableFuture<Map<T, List<E>>> group(String each);

  @TrackActivity(changeEach = "result", changeId = "none", results = "last = result.size")
  <L extends List<T>> CompletionStage<L> later(L given);

  @TrackActivity(changeEach = "es", changeId = "each.name", results = "result")
  Flow.Publisher<E> publish(Iterable<E> es);

  @TrackActivity(results = {"activity", "guard", "kvResults", "value = result"})
  T find(T activity, boolean[] guard, Object kvResults);

  @TrackActivity(results = "result")
  int reportResult(int result);

  @TrackActivity(changeId = "none")
  void reportEach();

  @TrackActivity(changeId = "none")
  void saveTaken();

  @TrackActivity(changeId = "none")
  void saveEach(T saveEach);

  void findResults();
}

package dev.tracker.reliability.secrets;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** All places in which a value can be recorded whole. */
interface Recording<T> {

  @TrackActivity(args = "value", changeId = "none")
  T byDefault(T value);

  @TrackActivity(changeId = "none", changeData = "value")
  void barePath(T value);

  @TrackActivity(
      changeId = "none",
      changeData = {"first = value", "second = result"})
  T entries(T value);

  @TrackActivity(changeId = "value", changeData = "result")
  T identified(T value);

  @TrackActivity(args = "value", changeId = "none", expected = IllegalStateException.class)
  T expected(T value);

  @TrackActivity(args = "value", changeId = "none")
  T failing(T value);

  @TrackActivity(args = "value", changeId = "none")
  CompletionStage<T> later(T value);

  @TrackActivity(
      operation = "contain",
      args = {"list", "array", "map"},
      changeId = "none")
  Optional<T> contained(List<? extends T> list, T[] array, Map<String, Optional<T>> map);

  @TrackActivity(operation = "find", results = "back = result", effect = Effect.READ)
  T found(T value);

  @TrackActivity(operation = "change_each", changeEach = "list", changeId = "none")
  void changedEach(List<? extends T> list);
}

package com.acme;

import dev.tracker.TrackActivity;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Type parameters of methods, of which each helper has those that it needs. */
@TrackActivity
public interface Shelf {

  @TrackActivity(args = "count = many.size", changeId = "id", changeData = "result")
  <A, B extends List<A>, C extends B, D> CompletionStage<B> put(String id, C many, D other);

  @TrackActivity(args = "value", changeId = "id")
  <A, AA extends A> AA swap(String id, AA value, A other);

  @TrackActivity(args = "id", changeId = "id")
  <A, B extends List<A>> void sort(String id, B unread);

  @TrackActivity(args = "value", changeId = "id")
  <T extends Comparable<T>, U> void weigh(String id, T value, U unread);

  @TrackActivity(changeId = "id")
  @SuppressWarnings("rawtypes")
  CompletionStage drop(String id);

  @TrackActivity(changeId = "id")
  CompletionStage<Object> take(String id);
}

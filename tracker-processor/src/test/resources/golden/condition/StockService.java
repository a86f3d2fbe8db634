package com.acme;

import dev.tracker.TrackActivity;

/** Successes that are a change under a condition only. */
@TrackActivity
public interface StockService {

  @TrackActivity(changeIf = "result.changed", changeId = "article")
  Stock.Outcome adjust(String article, int by);

  @TrackActivity(changeIf = "result.reordered", changeId = "article", changeData = "amount")
  Stock.Outcome reorder(String article, long amount);

  @TrackActivity(changeIf = "result", changeId = "article")
  boolean remove(String article);

  @TrackActivity(changeIf = "forGood", changeId = "number")
  void drop(int number, boolean forGood);
}

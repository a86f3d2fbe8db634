package dev.tracker.rxjava3;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;

/** A service whose methods return every type of RxJava's. */
@TrackActivity(operation = "place", subject = "order")
interface OrderService {

  @TrackActivity(changeId = "result.number")
  Single<Order> placeSingle(@TrackArg String item);

  @TrackActivity(changeId = "result.number")
  Maybe<Order> placeMaybe(@TrackArg String item);

  @TrackActivity(changeId = "item")
  Completable placeCompletable(@TrackArg String item);

  @TrackActivity(changeId = "result.number")
  Observable<Order> placeObservable(@TrackArg String item);

  @TrackActivity(changeId = "result.number")
  Flowable<Order> placeFlowable(@TrackArg String item);
}

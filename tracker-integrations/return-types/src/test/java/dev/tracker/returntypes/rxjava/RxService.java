package dev.tracker.returntypes.rxjava;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import java.util.function.Supplier;

/** Each method returns what it is supplied with. */
@TrackActivity(subject = "number")
interface RxService {

  @TrackActivity(effect = Effect.READ)
  Flowable<Integer> flowable(Supplier<Flowable<Integer>> source);

  @TrackActivity(operation = "change_all", changeId = "result")
  Flowable<Integer> changingAll(Supplier<Flowable<Integer>> source);

  @TrackActivity(effect = Effect.READ)
  Observable<Integer> observable(Supplier<Observable<Integer>> source);

  @TrackActivity(operation = "change_seen", changeId = "result")
  Observable<Integer> changingSeen(Supplier<Observable<Integer>> source);

  @TrackActivity(operation = "change_one", changeId = "result")
  Single<Integer> single(Supplier<Single<Integer>> source);

  @TrackActivity(operation = "change_any", changeId = "result")
  Maybe<Integer> maybe(Supplier<Maybe<Integer>> source);

  @TrackActivity(effect = Effect.READ)
  Completable completable(Supplier<Completable> source);
}

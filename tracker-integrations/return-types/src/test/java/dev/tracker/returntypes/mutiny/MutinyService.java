package dev.tracker.returntypes.mutiny;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Each method returns what it is supplied with. */
@TrackActivity(subject = "number")
interface MutinyService {

  @TrackActivity(effect = Effect.READ)
  Multi<Integer> multi(Supplier<Multi<Integer>> source);

  @TrackActivity(operation = "change_all", changeId = "result")
  Multi<Integer> changingAll(Supplier<Multi<Integer>> source);

  @TrackActivity(effect = Effect.READ)
  Uni<Integer> uni(Supplier<Uni<Integer>> source);

  @TrackActivity(operation = "change", changeId = "result")
  Uni<Integer> changing(Supplier<Uni<Integer>> source);
}

package dev.tracker.returntypes.mutiny;

import dev.tracker.returntypes.chains.Trace;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** What it is supplied with. */
class SuppliedMutiny implements MutinyService {

  @Override
  public Multi<Integer> multi(Supplier<Multi<Integer>> source) {
    return source.get();
  }

  @Override
  public final Multi<Integer> changingAll(Supplier<Multi<Integer>> source) {
    return multi(source);
  }

  @Override
  public Uni<Integer> uni(Supplier<Uni<Integer>> source) {
    return source.get();
  }

  @Override
  public final Uni<Integer> changing(Supplier<Uni<Integer>> source) {
    return uni(source);
  }

  /** Tells the trace of subscriptions and of their ends. */
  static MutinyService counted(Trace trace) {
    return new SuppliedMutiny() {
      @Override
      public Multi<Integer> multi(Supplier<Multi<Integer>> source) {
        return source
            .get()
            .onSubscription()
            .invoke(trace::opened)
            .onTermination()
            .invoke(trace::ended);
      }

      @Override
      public Uni<Integer> uni(Supplier<Uni<Integer>> source) {
        return source
            .get()
            .onSubscription()
            .invoke(trace::opened)
            .onTermination()
            .invoke(trace::ended);
      }
    };
  }
}

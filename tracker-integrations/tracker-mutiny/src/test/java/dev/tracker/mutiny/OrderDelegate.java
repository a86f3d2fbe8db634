package dev.tracker.mutiny;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Returns the one source that the test sets, as whatever is asked for; or throws. */
final class OrderDelegate implements ForgivingOrderService {
  final AtomicInteger cancellations = new AtomicInteger();
  CompletableFuture<Order> work = new CompletableFuture<>();
  Uni<Order> source = Uni.createFrom().completionStage(() -> work);
  RuntimeException failure;

  @Override
  public Uni<Order> placeUni(String item) {
    return source(uni -> uni);
  }

  @Override
  public Uni<Optional<Order>> placeOptional(String item) {
    return source(uni -> uni.map(Optional::ofNullable));
  }

  @Override
  public Multi<Order> placeMulti(String item) {
    return source(Uni::toMulti);
  }

  private <R> R source(Function<Uni<Order>, R> type) {
    if (failure != null) {
      throw failure;
    }
    return source == null
        ? null
        : type.apply(source.onCancellation().invoke(cancellations::incrementAndGet));
  }
}

package dev.tracker.spring.transaction;

import dev.tracker.containers.Fate;
import dev.tracker.containers.Fate.End;
import dev.tracker.context.ActivityContext;
import dev.tracker.spring.transaction.ReactiveCall.SubscriptionFate;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * Listens to the reactive transaction in which a subscription does its work. A class of its own, as
 * Reactor may not be there.
 */
final class ReactiveTransactions {
  private ReactiveTransactions() {}

  static boolean isFollowed(Class<?> returnType) {
    return Mono.class == returnType || Flux.class == returnType;
  }

  /** Proceeds, and has each subscription of what is returned say what its fate depends on. */
  static @Nullable Object heard(MethodInvocation invocation, Placing placing) throws Throwable {
    Object result = invocation.proceed();
    if (result instanceof Mono<?> mono) {
      return Mono.deferContextual(context -> listen(context, placing).then(mono));
    }
    return result instanceof Flux<?> flux
        ? Flux.deferContextual(context -> listen(context, placing).thenMany(flux))
        : result;
  }

  private static Mono<Void> listen(ContextView context, Placing placing) {
    if (context.getOrDefault(ActivityContext.class, null) instanceof ActivityContext known) {
      SubscriptionFate fate = known.get(ReactiveCall.FATE);
      if (fate != null && fate.isOf(placing)) {
        return TransactionSynchronizationManager.forCurrentTransaction()
            .doOnNext(transaction -> fate.set(fateIn(transaction)))
            .onErrorComplete(NoTransactionException.class)
            .then();
      }
    }
    return Mono.empty();
  }

  private static @Nullable Fate fateIn(TransactionSynchronizationManager transaction) {
    if (!transaction.isActualTransactionActive()) {
      return null;
    }
    if (!transaction.isSynchronizationActive()) {
      return Fate.settled(End.UNKNOWN);
    }
    Fate fate = Fate.open();
    transaction.registerSynchronization(new Listener(fate));
    return fate;
  }

  /** Tells the fate of one subscription how its transaction has ended. */
  private record Listener(Fate fate) implements TransactionSynchronization {
    @Override
    public Mono<Void> afterCompletion(int status) {
      return Mono.fromRunnable(
          () ->
              fate.settle(
                  switch (status) {
                    case STATUS_COMMITTED -> End.COMMITTED;
                    case STATUS_ROLLED_BACK -> End.ROLLED_BACK;
                    default -> End.UNKNOWN;
                  }));
    }
  }
}

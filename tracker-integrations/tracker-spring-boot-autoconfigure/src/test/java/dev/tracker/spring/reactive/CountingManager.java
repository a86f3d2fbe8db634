package dev.tracker.spring.reactive;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.reactive.AbstractReactiveTransactionManager;
import org.springframework.transaction.reactive.GenericReactiveTransaction;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/** Transactions of nothing, as Spring's own managers of R2DBC or MongoDB have them. */
@SuppressWarnings("serial") // It is never serialized.
class CountingManager extends AbstractReactiveTransactionManager {
  final AtomicInteger commits = new AtomicInteger();
  final AtomicInteger rollbacks = new AtomicInteger();
  volatile boolean failsToCommit;

  /** One that is open, if any is. */
  private static final class Open {
    private @Nullable Object resource;
  }

  @Override
  protected Object doGetTransaction(TransactionSynchronizationManager manager) {
    Open open = new Open();
    open.resource = manager.getResource(this);
    return open;
  }

  @Override
  protected boolean isExistingTransaction(Object transaction) {
    return ((Open) transaction).resource != null;
  }

  @Override
  protected Mono<Void> doBegin(
      TransactionSynchronizationManager manager,
      Object transaction,
      TransactionDefinition definition) {
    return Mono.fromRunnable(() -> bind(manager, (Open) transaction, new Object()));
  }

  private void bind(TransactionSynchronizationManager manager, Open open, Object resource) {
    open.resource = resource;
    manager.bindResource(this, resource);
  }

  @Override
  protected Mono<Object> doSuspend(TransactionSynchronizationManager manager, Object transaction) {
    return Mono.fromSupplier(
        () -> {
          ((Open) transaction).resource = null;
          Object resource = manager.unbindResource(this);
          return resource == null ? new Object() : resource;
        });
  }

  @Override
  protected Mono<Void> doResume(
      TransactionSynchronizationManager manager,
      @Nullable Object transaction,
      Object suspendedResources) {
    return Mono.fromRunnable(() -> manager.bindResource(this, suspendedResources));
  }

  @Override
  protected Mono<Void> doCommit(
      TransactionSynchronizationManager manager, GenericReactiveTransaction status) {
    return Mono.fromRunnable(
        () -> {
          if (failsToCommit) {
            throw new TransactionSystemException("no commit");
          }
          commits.incrementAndGet();
        });
  }

  @Override
  protected Mono<Void> doRollback(
      TransactionSynchronizationManager manager, GenericReactiveTransaction status) {
    return Mono.fromRunnable(rollbacks::incrementAndGet);
  }

  @Override
  protected Mono<Void> doSetRollbackOnly(
      TransactionSynchronizationManager manager, GenericReactiveTransaction status) {
    return Mono.empty();
  }

  @Override
  protected Mono<Void> doCleanupAfterCompletion(
      TransactionSynchronizationManager manager, Object transaction) {
    return Mono.fromRunnable(() -> manager.unbindResource(this));
  }
}

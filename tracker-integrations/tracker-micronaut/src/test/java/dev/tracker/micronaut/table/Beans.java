package dev.tracker.micronaut.table;

import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import io.micronaut.cache.annotation.Cacheable;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.retry.annotation.Retryable;
import io.micronaut.runtime.context.scope.ThreadLocal;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Async;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The beans of the table. */
final class Beans {
  private Beans() {}

  @Primary
  @Singleton
  @Requires(property = "kind", value = "table")
  static class DefaultOrders extends PlainOrders {}

  /** Those that others make. */
  @Factory
  @Requires(property = "kind", value = "table")
  static class Made {
    @Singleton
    RecordingTracker tracker() {
      return new RecordingTracker();
    }

    @Singleton
    @Named("made")
    Orders made() {
      return new PlainOrders();
    }
  }

  @Singleton
  @Named("qualified")
  @Requires(property = "kind", value = "table")
  static class QualifiedOrders extends PlainOrders {}

  @Prototype
  @Named("prototype")
  @Requires(property = "kind", value = "table")
  static class PrototypeOrders extends PlainOrders {}

  @Singleton
  @Named("cached")
  @Requires(property = "kind", value = "table")
  static class CachedPrices implements Prices {
    @Override
    @Cacheable("prices")
    public int findPrice(String item) {
      return 1;
    }
  }

  @Singleton
  @Named("list")
  @Requires(property = "kind", value = "table")
  static class ListPrices implements Prices {
    @Override
    public int findPrice(String item) {
      return 1;
    }
  }

  @Singleton
  @Named("list")
  @Replaces(ListPrices.class)
  @Requires(property = "kind", value = "table")
  static class SalePrices implements Prices {
    @Override
    public int findPrice(String item) {
      return 2;
    }
  }

  @Singleton
  @Named("retried")
  @Requires(property = "kind", value = "table")
  static class RetriedPrices implements Prices {
    private int calls;

    @Override
    @Retryable(delay = "1ms")
    public int findPrice(String item) {
      if (calls++ == 0) {
        throw new IllegalStateException("not yet");
      }
      return 3;
    }
  }

  @Singleton
  @Requires(property = "kind", value = "table")
  static class DefaultParcels implements Parcels {
    @Override
    public String find(Integer id) {
      return "parcel " + id;
    }
  }

  @Singleton
  @Named("async")
  @Requires(property = "kind", value = "table")
  static class AsyncOrders extends PlainOrders {
    private final CompletableFuture<String> started = new CompletableFuture<>();

    @Override
    @Async
    public CompletionStage<String> ship(String id) {
      return started.thenCompose(unused -> super.ship(id));
    }

    void begin() {
      started.complete("");
    }
  }

  @Singleton
  @Named("transactional")
  @Requires(property = "kind", value = "table")
  static class TransactionalStock implements Stock {
    private final EventLog log;
    private final RecordingTracker tracker;
    private final TransactionOperations<Connection> transactions;

    TransactionalStock(
        EventLog log, RecordingTracker tracker, TransactionOperations<Connection> transactions) {
      this.log = log;
      this.tracker = tracker;
      this.transactions = transactions;
    }

    @Override
    @Transactional
    public void reserve(String item) {
      transactions.findTransactionStatus().orElseThrow().registerSynchronization(atCommit());
    }

    private TransactionSynchronization atCommit() {
      return new TransactionSynchronization() {
        @Override
        public void beforeCommit(boolean readOnly) {
          RecordedActivity activity = tracker.onlyActivity();
          log.add(activity.isEnded() || activity.isReturned() ? "after tracking" : "while tracked");
        }
      };
    }
  }

  /** What is of two tracked interfaces, and of one that is not. */
  @Singleton
  @Requires(property = "kind", value = "table")
  static class Both implements Left, Right, ApplicationEventListener<String> {
    private final EventLog log;

    Both(EventLog log) {
      this.log = log;
    }

    @Override
    public void openLeft() {}

    @Override
    public void openRight() {}

    @Override
    public void onApplicationEvent(String event) {
      log.add("heard " + event);
    }
  }

  @Singleton
  @Requires(property = "kind", value = "table")
  static class AskedByClass implements Gate {
    @Override
    public void openGate() {}
  }

  @Singleton
  @Requires(property = "kind", value = "table")
  record Asking(AskedByClass gate) {}

  @Controller("/gates")
  @Named("controller")
  @Requires(property = "kind", value = "table")
  static class GateController implements Gate {
    @Override
    @Get("/open")
    public void openGate() {}
  }

  @Singleton
  @Named("scheduled")
  @Requires(property = "kind", value = "table")
  static class ScheduledGate implements Gate {
    @Override
    @Scheduled(fixedDelay = "1h", initialDelay = "1h")
    public void openGate() {}
  }

  @Singleton
  @Named("listening")
  @Requires(property = "kind", value = "table")
  static class ListeningGate implements Gate {
    private final EventLog log;

    ListeningGate(EventLog log) {
      this.log = log;
    }

    @Override
    public void openGate() {}

    @EventListener
    void heard(Integer event) {
      log.add("heard " + event);
    }
  }

  @ThreadLocal
  @Requires(property = "kind", value = "table")
  static class ScopedDoor implements Door {
    @Override
    public void openDoor() {}
  }

  @Singleton
  @Requires(property = "kind", value = "table")
  static class EndingShop implements Shop {
    private final EventLog log;

    EndingShop(EventLog log) {
      this.log = log;
    }

    @Override
    public void openShop() {}

    @PreDestroy
    void end() {
      log.add("destroyed");
    }
  }
}

package dev.tracker.processor.whole;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Does what a test says, and returns what it was given. */
final class BasketDelegate implements BasketService {
  Consumer<Object> work = given -> {};
  Iterable<Item> loaded = List.of();
  Page page = new Page(0, List.of());
  CompletableFuture<Integer> count = new CompletableFuture<>();
  CompletableFuture<List<Item>> items = new CompletableFuture<>();
  Flow.Subscriber<? super Delivery> subscriber;

  @Override
  public void saveAll(List<Item> given) {
    work.accept(given);
  }

  @Override
  public void deleteAll(Iterable<String> ids) {
    work.accept(ids);
  }

  @Override
  public Iterable<Item> load(String file) {
    return loaded;
  }

  @Override
  public Page fill(String file) {
    return page;
  }

  @Override
  public void flush(Item... given) {
    work.accept(given);
  }

  @Override
  public void reserve(long[] ids) {
    work.accept(ids);
  }

  @Override
  public void release(Iterable<String> ids) {
    work.accept(ids);
  }

  @Override
  public CompletionStage<Integer> saveLater(List<? extends Item> given) {
    return count;
  }

  @Override
  public CompletionStage<List<Item>> loadLater(String file) {
    return items;
  }

  @Override
  public Flow.Publisher<Delivery> send(List<Item> given) {
    return to -> {
      subscriber = to;
      to.onSubscribe(new NoSubscription());
    };
  }

  @Override
  public Page replace(String file) {
    return page;
  }

  @Override
  public Page find(String file) {
    return page;
  }

  private static final class NoSubscription implements Flow.Subscription {
    @Override
    public void request(long number) {}

    @Override
    public void cancel() {}
  }
}

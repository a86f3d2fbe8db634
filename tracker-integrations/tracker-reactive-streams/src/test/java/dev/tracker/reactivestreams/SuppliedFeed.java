package dev.tracker.reactivestreams;

import java.util.function.Supplier;
import org.reactivestreams.Publisher;

final class SuppliedFeed implements FeedService {

  @Override
  public Publisher<Entry> list(Supplier<Publisher<Entry>> source) {
    return source.get();
  }

  @Override
  public Publisher<Entry> importAll(Supplier<Publisher<Entry>> source) {
    return source.get();
  }

  @Override
  public Publisher<?> delete(int id, Supplier<Publisher<?>> source) {
    return source.get();
  }
}

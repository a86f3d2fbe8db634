package dev.tracker.reactivestreams;

import dev.tracker.reactivestreams.FeedService.Entry;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

/** Publishers of entries, as the JDK can make them. */
final class Entries {
  private Entries() {}

  /** Publishes entries 1 to {@code count} to each of its subscribers. */
  static Publisher<Entry> upTo(long count) {
    return FlowAdapters.toPublisher(subscriber -> publish(count, subscriber));
  }

  private static void publish(long count, Flow.Subscriber<? super Entry> subscriber) {
    SubmissionPublisher<Entry> publisher = new SubmissionPublisher<>(Runnable::run, 4);
    publisher.subscribe(subscriber);
    Thread feeding =
        new Thread(
            () -> {
              for (int id = 1; id <= count && publisher.hasSubscribers(); id++) {
                publisher.submit(new Entry(id));
              }
              publisher.close();
            },
            "feeding");
    feeding.setDaemon(true);
    feeding.start();
  }

  static Publisher<Entry> failing(Throwable error) {
    return FlowAdapters.toPublisher(
        subscriber -> {
          SubmissionPublisher<Entry> publisher = new SubmissionPublisher<>(Runnable::run, 4);
          publisher.subscribe(subscriber);
          publisher.closeExceptionally(error);
        });
  }
}

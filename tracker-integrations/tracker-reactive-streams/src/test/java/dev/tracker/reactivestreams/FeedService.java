package dev.tracker.reactivestreams;

import dev.tracker.TrackActivity;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;

/** Each method returns what the test supplies, tracked. */
@TrackActivity(subject = "entry")
interface FeedService {

  Publisher<Entry> list(Supplier<Publisher<Entry>> source);

  @TrackActivity(changeId = "result.id", changeData = "result")
  Publisher<Entry> importAll(Supplier<Publisher<Entry>> source);

  @TrackActivity(changeId = "id", expected = CancellationException.class)
  Publisher<?> delete(int id, Supplier<Publisher<?>> source);

  /** An entry of a feed. */
  record Entry(int id) {}
}

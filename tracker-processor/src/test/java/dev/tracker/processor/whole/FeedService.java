package dev.tracker.processor.whole;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;

/** A service whose methods return publishers. */
@TrackActivity(subject = "delivery")
public interface FeedService {

  @TrackActivity(changeId = "result.number", changeData = "result.name")
  Flow.Publisher<Delivery> send(@TrackArg String name);

  @TrackActivity(
      changeId = "name",
      expected = {ParcelLost.class, CancellationException.class})
  Flow.Publisher<Delivery> reroute(String name);

  Flow.Publisher<Delivery> get(String name);

  Flow.Publisher<? extends Delivery> find(String name);
}

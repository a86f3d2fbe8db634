package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** An error of the virtual machine out of {@code detach} passes, and yet the activity ends. */
class DetachErrorTest {
  private final Error error = new InternalError("no memory, say");
  private int ends;
  private final ActivityTracker tracker = this::start;

  @Test
  void endsTheActivityOfAFuture() {
    DispatchDelegate delegate = new DispatchDelegate();
    delegate.future = new CompletableFuture<>();
    DispatchService service = decorate(DispatchService.class, delegate, tracker);

    assertThat(catchThrowable(() -> service.pack("tea"))).isSameAs(error);

    assertThat(ends).isEqualTo(1);
  }

  @Test
  void endsTheActivityOfASubscription() {
    FeedService service = decorate(FeedService.class, new FeedDelegate(), tracker);

    assertThat(catchThrowable(() -> service.send("tea").subscribe(new SignalSubscriber())))
        .isSameAs(error);

    assertThat(ends).isEqualTo(1);
  }

  private Activity start(
      ActivityContext context, String operation, String subject, Object... kvArgs) {
    return new Activity() {
      @Override
      public void reportErr(Throwable failure) {}

      @Override
      public void reportChange(String id, Object data) {}

      @Override
      public void detach() {
        throw error;
      }

      @Override
      public void end() {
        ends++;
      }
    };
  }
}

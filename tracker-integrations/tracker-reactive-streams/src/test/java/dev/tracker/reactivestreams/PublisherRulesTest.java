package dev.tracker.reactivestreams;

import dev.tracker.reactivestreams.FeedService.Entry;
import dev.tracker.testing.RecordingTracker;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.Publisher;
import org.reactivestreams.tck.PublisherVerification;
import org.reactivestreams.tck.TestEnvironment;
import org.testng.SkipException;
import org.testng.annotations.Test;

/** The rules of Reactive Streams, as its own test kit checks them, one test for each rule. */
class PublisherRulesTest {

  @TestFactory
  Stream<DynamicTest> rules() {
    return Arrays.stream(PublisherVerification.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(
            method ->
                DynamicTest.dynamicTest(
                    method.getName(),
                    () -> {
                      TrackedPublishers verification = new TrackedPublishers();
                      verification.setUp();
                      try {
                        method.invoke(verification);
                      } catch (InvocationTargetException thrown) {
                        Assumptions.assumeFalse(
                            thrown.getCause() instanceof SkipException, "Rule does not apply");
                        throw thrown.getCause();
                      }
                    }));
  }

  /** Verifies tracked publishers. */
  private static final class TrackedPublishers extends PublisherVerification<Entry> {
    private final FeedService service =
        new TrackedFeedService(new SuppliedFeed(), new RecordingTracker());

    TrackedPublishers() {
      super(new TestEnvironment(200, 50), 200);
    }

    @Override
    public long maxElementsFromPublisher() {
      return 100;
    }

    @Override
    public Publisher<Entry> createPublisher(long elements) {
      return service.importAll(() -> Entries.upTo(elements));
    }

    @Override
    public Publisher<Entry> createFailedPublisher() {
      return service.importAll(() -> Entries.failing(new IllegalStateException("closed")));
    }
  }
}

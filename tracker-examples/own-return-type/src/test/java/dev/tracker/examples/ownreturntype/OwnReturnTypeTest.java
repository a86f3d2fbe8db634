package dev.tracker.examples.ownreturntype;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.testing.RecordingTracker;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OwnReturnTypeTest {
  private static final Report REPORT = new Report(7, "costs");

  private final RecordingTracker tracker = new RecordingTracker();
  private final Promise<Report> promise = new Promise<>();
  private final ReportService service = new TrackedReportService(new Scripted(promise), tracker);

  @Test
  void followsAPromiseAndHandsItBack() {
    tracker.patience(Duration.ZERO); // all happens on this thread, and some is still under way
    assertThat(service.createReport("costs")).isSameAs(promise);
    assertThat(tracker.onlyActivity().isEnded()).isFalse();

    promise.keep(REPORT);

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .detached()
        .hasArguments("title", "costs")
        .reportedChange("7", REPORT);
  }

  @Test
  void reportsABrokenPromise() {
    IllegalStateException failure = new IllegalStateException();
    service.createReport("costs");

    promise.breakWith(failure);

    assertThat(tracker).keptTheContract().onlyActivity().failedWith(failure);
  }

  @Test
  void followsAPromiseThatIsKeptAlready() {
    promise.keep(REPORT);

    service.createReport("costs");

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange("7", REPORT);
  }

  @Test
  void startsAnActivityWithEachStartOfATask() {
    Task<Report> task = service.renewReport("costs");
    assertThat(tracker).recordedNothing();

    task.start();
    task.start();
    promise.keep(REPORT);

    assertThat(tracker).keptTheContract().recordedActivities(2);
    assertThat(tracker).activity(0).reportedChange("7", REPORT);
    assertThat(tracker).activity(1).reportedChange("7", REPORT);
  }

  private record Scripted(Promise<Report> promise) implements ReportService {

    @Override
    public Promise<Report> createReport(String title) {
      return promise;
    }

    @Override
    public Task<Report> renewReport(String title) {
      return () -> promise;
    }
  }
}

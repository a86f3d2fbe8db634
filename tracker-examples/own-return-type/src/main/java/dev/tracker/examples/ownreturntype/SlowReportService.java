package dev.tracker.examples.ownreturntype;

import java.util.concurrent.atomic.AtomicInteger;

/** Writes each report on a thread of its own. */
final class SlowReportService implements ReportService {
  private static final int WRITING_TAKES_MILLIS = 100;

  private final AtomicInteger numbers = new AtomicInteger();

  @Override
  public Promise<Report> createReport(String title) {
    Promise<Report> promise = new Promise<>();
    new Thread(() -> write(title, promise)).start();
    return promise;
  }

  @Override
  public Task<Report> renewReport(String title) {
    return () -> createReport(title);
  }

  private void write(String title, Promise<Report> promise) {
    try {
      Thread.sleep(WRITING_TAKES_MILLIS);
      promise.keep(new Report(numbers.incrementAndGet(), title));
    } catch (InterruptedException interrupted) {
      promise.breakWith(interrupted);
    }
  }
}

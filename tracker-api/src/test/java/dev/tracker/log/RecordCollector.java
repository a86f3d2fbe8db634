package dev.tracker.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** Keeps what a logger of the platform is told. */
final class RecordCollector extends Handler {
  private final List<LogRecord> records = new ArrayList<>();

  @Override
  public void publish(@Nullable LogRecord record) {
    if (record != null) {
      records.add(record);
    }
  }

  List<LogRecord> all() {
    return records;
  }

  LogRecord only() {
    assertThat(records).hasSize(1);
    return records.get(0);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}

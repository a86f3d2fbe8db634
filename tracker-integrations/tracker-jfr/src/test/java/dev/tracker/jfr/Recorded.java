package dev.tracker.jfr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** A recording of activities that is running, and can be read meanwhile. */
final class Recorded implements AutoCloseable {
  private final Recording recording = new Recording();

  Recorded() {
    setEnabled(true);
    recording.start();
  }

  Recording recording() {
    return recording;
  }

  void setEnabled(boolean enabled) {
    if (enabled) {
      recording.enable(JfrTracker.EVENT_NAME);
    } else {
      recording.disable(JfrTracker.EVENT_NAME);
    }
  }

  List<RecordedEvent> events() {
    try {
      Path file = Files.createTempFile("activities", ".jfr");
      try {
        recording.dump(file);
        return RecordingFile.readAllEvents(file).stream()
            .filter(event -> event.getEventType().getName().equals(JfrTracker.EVENT_NAME))
            .sorted(Comparator.comparing(RecordedEvent::getStartTime))
            .toList();
      } finally {
        Files.delete(file);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Override
  public void close() {
    recording.close();
  }
}

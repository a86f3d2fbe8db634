package dev.tracker.examples.observability;

import dev.tracker.jfr.JfrTracker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** A recording of the Flight Recorder of nothing but activities. */
final class FlightRecording implements AutoCloseable {
  private final Recording recording = new Recording();
  private final Path file;

  FlightRecording(Path file) {
    this.file = file;
    recording.enable(JfrTracker.EVENT_NAME);
    recording.start();
  }

  /** Ends the recording, and reads the file that it leaves. */
  List<RecordedEvent> finish() throws IOException {
    recording.stop();
    recording.dump(file);
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getEventType().getName().equals(JfrTracker.EVENT_NAME))
        .toList();
  }

  static Tally tally(List<RecordedEvent> events) {
    Tally tally = new Tally();
    for (RecordedEvent event : events) {
      String operation = event.getString("operation");
      tally.add(operation, Fate.ENDED);
      if (event.getString("outcome").equals("failure")) {
        tally.add(operation, Fate.FAILED);
      }
      if (event.getBoolean("changed")) {
        tally.add(operation, Fate.CHANGED);
      }
    }
    return tally;
  }

  @Override
  public void close() {
    recording.close();
  }
}

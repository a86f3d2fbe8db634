package dev.tracker.log;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints lines for a person who watches: the time of the day, the level, the line. */
record StreamSink(PrintStream stream, InstantSource clock, ZoneId zone) implements LogSink {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

  @Override
  public boolean isLoggable(Level level) {
    return true;
  }

  @Override
  public void log(Level level, String line, @Nullable Throwable error, @Nullable Caller caller) {
    String time = LocalTime.ofInstant(clock.instant(), zone).format(TIME);
    StringWriter text = new StringWriter();
    text.append(time).append(' ').append(level.getName()).append(' ').append(line);
    if (error != null) {
      text.append(System.lineSeparator());
      PrintWriter writer = new PrintWriter(text);
      error.printStackTrace(writer);
      writer.flush();
      // println ends the last line.
      text.getBuffer().setLength(text.toString().stripTrailing().length());
    }
    // In one call, so that the lines of several threads do not mix.
    stream.println(text);
  }
}

package dev.tracker.logformats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Time, class of the caller, level and text on each line, with a bar between them. */
record TextFormat(String warning) implements Format {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXX");

  @Override
  public String file() {
    return "text.log";
  }

  @Override
  public boolean isBegin(String line) {
    return line.matches("\\d{4}-\\d\\d-\\d\\dT.*");
  }

  @Override
  public void check(String line, Expected event, Instant since) {
    List<String> parts = List.of(line.split("\\|", 4));
    assertThat(OffsetDateTime.parse(parts.get(0), TIME).toInstant())
        .as(line)
        .isBetween(since, Instant.now());
    assertThat(parts.get(2)).as(line).isEqualTo(event.level().equals("WARN") ? warning : "INFO");
    String text = " " + parts.get(3) + " ";
    assertThat(text).as(line).contains(" " + event.message() + " ");
    event
        .pairs()
        .forEach(
            (key, value) -> {
              String found = " " + key + "=" + (value == Expected.ANY ? "" : value + " ");
              assertThat(text).as("%s in %s", key, line).containsOnlyOnce(found);
            });
  }

  @Override
  public void checkCaller(String line) {
    assertThat(line.split("[| ]", -1)[1]).as(line).isEqualTo(Story.class.getName());
  }

  @Override
  public String toString() {
    return "text";
  }
}

package dev.tracker.journalpage.view;

import dev.tracker.Outcome;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.time.Micros;
import dev.tracker.journalpage.html.Html;
import dev.tracker.journalpage.html.Link;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How parts of an entry are written wherever they are. */
final class EntryCells {
  private static final int SHORT = 120;

  private EntryCells() {}

  static void time(Html html, Entry entry) {
    String instant = Micros.toInstant(entry.occurred()).truncatedTo(ChronoUnit.MILLIS).toString();
    String date = instant.substring(0, 10);
    String time = instant.length() > 20 ? instant.substring(11, instant.length() - 1) : "";
    html.open("time", "datetime", Micros.toInstant(entry.occurred()).toString());
    html.element("span", date, "class", "date").text(" ");
    html.text(time.isEmpty() ? instant.substring(11, 19) + ".000" : time).close("time");
  }

  static void event(Html html, Entry entry) {
    html.open("a", "class", "row", "href", Link.to("entry").with("event", entry.eventId()) + "");
    time(html, entry);
    html.close("a");
  }

  static void outcome(Html html, Entry entry) {
    Outcome outcome = entry.result().outcome();
    String word = entry.kind() == EntryKind.ERASURE ? "erasure" : outcome.word();
    html.element("span", word.replace('_', ' '), "class", "outcome " + word);
  }

  static @Nullable Personal personal(Entry entry) {
    return entry.personal() instanceof Personal present ? present : null;
  }

  /** Leads to the entity's history. */
  static void entity(Html html, Entry entry) {
    Personal personal = personal(entry);
    if (personal == null) {
      html.element("span", "erased", "class", "none");
    } else if (personal.changedId() != null) {
      Link history =
          Link.to("history")
              .with("subject", entry.call().subject())
              .with("id", personal.changedId());
      html.link(history, shortened(personal.changedId()));
    } else {
      html.element("span", "–", "class", "none");
    }
  }

  static void request(Html html, Entry entry) {
    String request = entry.origin().requestId();
    if (request == null) {
      html.element("span", "–", "class", "none");
    } else {
      html.link(Link.to("request").with("request", request), shortened(request));
    }
  }

  static String shortened(String value) {
    if (value.length() <= SHORT) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(SHORT - 1)) ? SHORT - 1 : SHORT;
    return value.substring(0, end) + "… (" + value.length() + " chars)";
  }

  static String duration(long nanos) {
    double millis = nanos / 1e6;
    if (millis < 1) {
      return String.format(Locale.ROOT, "%.0f µs", nanos / 1e3);
    }
    return millis < 10_000
        ? String.format(Locale.ROOT, "%.1f ms", millis)
        : String.format(Locale.ROOT, "%.1f s", millis / 1_000);
  }

  /** How long something waits, in the unit that people would use. */
  static String age(Duration age) {
    if (age.compareTo(Duration.ofMinutes(2)) < 0) {
      return age.toSeconds() + " s";
    }
    return age.compareTo(Duration.ofHours(2)) < 0 ? age.toMinutes() + " min" : age.toHours() + " h";
  }
}

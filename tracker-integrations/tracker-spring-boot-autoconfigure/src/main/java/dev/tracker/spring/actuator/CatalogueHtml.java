package dev.tracker.spring.actuator;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tracker.containers.catalogue.ActivityCatalogue;
import dev.tracker.containers.catalogue.LiveCounts;
import dev.tracker.spi.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * The catalogue as a page of HTML that asks nobody but its own address for anything. Without
 * JavaScript it is a table; with it, the table is searched, follows the numbers, and has the
 * switches.
 */
final class CatalogueHtml {
  private static final String STYLE = resource("activities.css");
  private static final String SCRIPT = resource("activities.js");
  private static final String COLUMNS =
      """
      <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Operation</th>\
      <th role="columnheader" scope="col">Effect</th>\
      <th role="columnheader" scope="col" class="number">Calls</th>\
      <th role="columnheader" scope="col" class="number">Active</th>\
      <th role="columnheader" scope="col" class="number">Failures</th>\
      <th role="columnheader" scope="col" class="number">Changes</th>\
      <th role="columnheader" scope="col" class="number">Rolled back</th>\
      <th role="columnheader" scope="col">Last failure</th>\
      <th role="columnheader" scope="col">Tracking</th></tr></thead>
      """;

  private final StringBuilder html = new StringBuilder(STYLE.length() + SCRIPT.length() + 10_000);
  private final boolean isWritable;

  /**
   * Something to write one page.
   *
   * @param isWritable whether it has switches
   */
  CatalogueHtml(boolean isWritable) {
    this.isWritable = isWritable;
  }

  String write(String application, ActivityCatalogue catalogue, @Nullable CsrfHeader csrf) {
    String title = application.isBlank() ? "Activities" : "Activities of " + application;
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    meta("http-equiv", "Content-Security-Policy", policy());
    meta("name", "viewport", "width=device-width, initial-scale=1");
    meta("name", "color-scheme", "light dark");
    meta("name", "referrer", "no-referrer");
    if (csrf != null) {
      meta("name", "csrf-header", csrf.name());
      meta("name", "csrf-token", csrf.token());
    }
    html.append("<title>%s</title>\n<style>%s</style>\n</head>\n".formatted(text(title), STYLE));
    html.append("<body>\n<a class=\"skip\" href=\"#operations\">Skip to the operations</a>\n");
    html.append("<header>\n<p class=\"kicker\">Tracker</p>\n");
    html.append("<h1>%s</h1>\n".formatted(text(title)));
    writeFigures(catalogue.activities());
    html.append("</header>\n<main id=\"operations\" tabindex=\"-1\">\n");
    writeControls();
    writeTable(catalogue.activities());
    html.append("</main>\n<script>%s</script>\n</body>\n</html>\n".formatted(SCRIPT));
    return html.toString();
  }

  private void meta(String kind, String name, String content) {
    html.append("<meta %s=\"%s\" content=\"%s\">\n".formatted(kind, name, text(content)));
  }

  private void writeFigures(List<ActivityCatalogue.Row> rows) {
    html.append("<dl class=\"figures\">\n");
    figure("methods", rows.size());
    figure("calls", sum(rows, LiveCounts.Seen::calls));
    figure("active", sum(rows, LiveCounts.Seen::active));
    figure("failures", sum(rows, LiveCounts.Seen::failures));
    figure("changes", sum(rows, LiveCounts.Seen::changes));
    figure("rolled back", sum(rows, LiveCounts.Seen::rolledBack));
    html.append("</dl>\n");
  }

  private static long sum(
      List<ActivityCatalogue.Row> rows, ToLongFunction<LiveCounts.Seen> number) {
    return rows.stream().map(ActivityCatalogue.Row::seen).mapToLong(number).sum();
  }

  private void figure(String name, long number) {
    html.append("<div class=\"figure %s\">".formatted(number == 0 ? "none" : ""));
    html.append("<dt>%s</dt><dd data-live=\"%s\">%d</dd></div>\n".formatted(name, name, number));
  }

  /** What only a script can do; it shows them. */
  private void writeControls() {
    html.append(
        """
        <form id="controls" hidden>
        <label class="search">Search <input id="search" type="search" autocomplete="off" \
        spellcheck="false"></label>
        <label class="live"><input id="live" type="checkbox" checked> Refresh every 5 s</label>
        <p id="count" role="status"></p>
        </form>
        <p id="message" role="status"></p>
        """);
  }

  private void writeTable(List<ActivityCatalogue.Row> rows) {
    if (rows.isEmpty()) {
      html.append("<p class=\"nothing\">Nothing is tracked: no bean has an interface that is");
      html.append(" annotated with <code>@TrackActivity</code>.</p>\n");
      return;
    }
    html.append("<table role=\"table\">\n<caption>What is tracked</caption>\n").append(COLUMNS);
    Map<String, List<ActivityCatalogue.Row>> byInterface =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    ActivityCatalogue.Row::interfaceName, TreeMap::new, Collectors.toList()));
    byInterface.forEach(this::writeInterface);
    html.append("</table>\n");
  }

  private void writeInterface(String name, List<ActivityCatalogue.Row> rows) {
    int simple = name.lastIndexOf('.') + 1;
    String beans =
        rows.stream()
            .flatMap(row -> row.beans().stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    html.append("<tbody role=\"rowgroup\">\n<tr role=\"row\" class=\"interface\">");
    html.append("<th role=\"rowheader\" colspan=\"9\" scope=\"rowgroup\"><code>");
    html.append("<span class=\"package\">%s</span>".formatted(text(name.substring(0, simple))));
    html.append("<span class=\"type\">%s</span>".formatted(text(name.substring(simple))));
    html.append("</code> <span class=\"beans\">%s</span></th></tr>\n".formatted(text(beans)));
    rows.forEach(this::writeRow);
    html.append("</tbody>\n");
  }

  private void writeRow(ActivityCatalogue.Row row) {
    String key =
        text(
            row.interfaceName() + " " + row.method() + " " + row.operation() + " " + row.subject());
    String effect = row.effect().equals("CHANGE") ? "change" : "read";
    LiveCounts.Seen seen = row.seen();
    html.append("<tr role=\"row\" data-key=\"%s\"><td role=\"cell\">".formatted(key));
    html.append("<span class=\"name\"><strong>%s</strong> ".formatted(text(row.operation())));
    html.append("%s</span> <code>%s</code></td>".formatted(text(row.subject()), method(row)));
    html.append(
        "<td role=\"cell\"><span class=\"badge %s\">%s</span></td>\n".formatted(effect, effect));
    number("Calls", key, seen.calls());
    number("Active", key, seen.active());
    number("Failures", key, seen.failures());
    number("Changes", key, seen.changes());
    number("Rolled back", key, seen.rolledBack());
    html.append("<td role=\"cell\" class=\"failure\" data-label=\"Last failure\"");
    html.append(" data-live=\"%s failure\">%s</td>\n".formatted(key, failure(seen.lastFailure())));
    html.append("<td role=\"cell\" class=\"switch\" data-label=\"Tracking\">");
    writeSwitch(row, key);
    html.append("</td></tr>\n");
  }

  private static String method(ActivityCatalogue.Row row) {
    return text(row.method() + "()");
  }

  private void number(String label, String key, long number) {
    html.append("<td role=\"cell\" class=\"number\" data-label=\"%s\">".formatted(label));
    html.append("<span data-live=\"%s %s\">%d</span></td>\n".formatted(key, label, number));
  }

  private static String failure(LiveCounts.@Nullable Failure failure) {
    if (failure == null) {
      return "";
    }
    String time = failure.time().toString();
    String second = time.substring(0, 10) + " " + time.substring(11, 19) + " UTC";
    String simple = failure.type().substring(failure.type().lastIndexOf('.') + 1);
    return "<code title=\"%s\">%s</code> <time datetime=\"%s\">%s</time>"
        .formatted(text(failure.type()), text(simple), time, second);
  }

  /** The button does nothing without the script, which shows it in the place of the word. */
  private void writeSwitch(ActivityCatalogue.Row row, String key) {
    String state = row.enabled() ? "on" : "off";
    html.append(
        "<span class=\"state %s\" data-live=\"%s state\">%s</span>".formatted(state, key, state));
    if (isWritable) {
      html.append(
          "<button type=\"button\" role=\"switch\" hidden aria-checked=\"%s\" data-operation=\"%s\" aria-label=\"Track %s\"></button>"
              .formatted(row.enabled(), text(row.operation()), text(row.operation())));
    }
  }

  private static String text(String any) {
    return HtmlUtils.htmlEscape(VisibleText.of(any), "UTF-8");
  }

  /** Nothing may be loaded but from here, and nothing may run but the page's own script. */
  private static String policy() {
    return "default-src 'none'; connect-src 'self'; style-src 'sha256-%s'; script-src 'sha256-%s';"
            .formatted(hash(STYLE), hash(SCRIPT))
        + " base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = CatalogueHtml.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

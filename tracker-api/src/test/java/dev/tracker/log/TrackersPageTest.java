package dev.tracker.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.compose.FilteredTracker;
import dev.tracker.compose.GuardedTracker;
import dev.tracker.compose.HandOffTracker;
import dev.tracker.compose.MethodFilter;
import dev.tracker.compose.SampledTracker;
import dev.tracker.compose.SwitchableTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.fixtures.CollectedFaults;
import dev.tracker.fixtures.MemoryLogger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Holds what the page of the trackers shows of those that are in the API. */
final class TrackersPageTest {
  private static final Path PAGE = Path.of("../docs/trackers.md");
  private static final ActivityContext CONTEXT =
      ActivityContext.root().with(ContextKey.REQUEST_ID, "r-1");

  private static final TrackedMethod CREATE =
      TrackedMethod.of(BackendService.class, "create", "create", "backend", Effect.CHANGE);

  @RegisterExtension final CollectedFaults faults = new CollectedFaults();

  private final MemoryLogger logger = new MemoryLogger(Level.INFO);
  private final AtomicLong clock = new AtomicLong();
  private final LogActivityTracker log =
      LogActivityTracker.builder().logger(logger).nanoTime(clock::get).build();

  @Test
  void theLinesOfAChangeAndOfAFailure() {
    Activity created = log.start(CONTEXT, CREATE, "name", "x", "type", "a b", "apiKey", "k-1");
    clock.addAndGet(12_345_000);
    created.reportChange("7", Map.of("name", "x"));
    created.end();
    Activity refused = log.start(CONTEXT, CREATE, "name", "two\nlines");
    clock.addAndGet(3_000_000);
    refused.reportErr(new IllegalStateException("a duplicate"));
    refused.end();

    String lines =
        logger.entries().stream()
            .map(MemoryLogger.Entry::message)
            .map(line -> line.replaceAll("op_id=\\w+", "op_id=…"))
            .collect(Collectors.joining("\n"));
    assertThat(PAGE).content().contains("```\n" + lines + "\n```");
  }

  @Test
  void whatTheConsoleHasOfAnActivity() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    LogActivityTracker console =
        LogActivityTracker.builder()
            .nanoTime(clock::get)
            .stackTraces(false)
            .linePerActivity()
            .printTo(stream)
            .build();
    succeed(console);
    Activity refused = console.start(ActivityContext.root(), CREATE, "name", "y");
    clock.addAndGet(3_000_000);
    refused.reportErr(new IllegalStateException("a duplicate"));
    refused.end();

    assertShown(bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
  }

  @Test
  void whatThePlatformsConsoleHas() throws IOException {
    Matcher recommended =
        Pattern.compile("SimpleFormatter.format` to `([^`]+)`").matcher(Files.readString(PAGE));
    assertThat(recommended.find()).isTrue();
    Logger platform = Logger.getLogger("dev.tracker.activity");
    RecordCollector records = new RecordCollector();
    platform.addHandler(records);
    platform.setUseParentHandlers(false);
    try {
      succeed(LogActivityTracker.builder().nanoTime(clock::get).linePerActivity().build());
    } finally {
      platform.setUseParentHandlers(true);
      platform.removeHandler(records);
    }
    LogRecord record = records.only();

    assertShown(format(recommended.group(1), record));
    assertThat(PAGE).content().contains("`" + format("%2$s", record) + "`");
  }

  private static String format(String format, LogRecord record) {
    String property = "java.util.logging.SimpleFormatter.format";
    String before = System.getProperty(property);
    System.setProperty(property, format);
    try {
      return new SimpleFormatter().format(record).replace(System.lineSeparator(), "\n");
    } finally {
      if (before == null) {
        System.clearProperty(property);
      } else {
        System.setProperty(property, before);
      }
    }
  }

  private void succeed(ActivityTracker tracker) {
    Activity created = tracker.start(ActivityContext.root(), CREATE, "name", "x");
    clock.addAndGet(12_345_000);
    created.reportResult("count", 1);
    created.reportChange("7", Map.of("name", "x"));
    created.end();
  }

  /** But for the time and the id, which are others with each run. */
  private static void assertShown(String lines) {
    String shown =
        lines
            .replaceAll("op_id=\\w+", "op_id=…")
            .replaceAll("(?m)^\\d\\d:\\d\\d:\\d\\d", "10:15:30")
            .replaceAll("(?m)^10:15:30\\.\\d{3}", "10:15:30.000");
    assertThat(PAGE).content().contains("```\n" + shown + "```");
  }

  @Test
  void whatEachCompositionPassesOn() {
    List<String> rows = new ArrayList<>();
    rows.add(row("ActivityTracker.chain(log, log)", it -> ActivityTracker.chain(it, it)));
    rows.add(
        row(
            "FilteredTracker.of(log, MethodFilter.effect(Effect.CHANGE))",
            it -> FilteredTracker.of(it, MethodFilter.effect(Effect.CHANGE))));
    rows.add(
        row(
            "FilteredTracker.of(log, MethodFilter.operation(\"get\", \"delete\"))",
            it -> FilteredTracker.of(it, MethodFilter.operation("get", "delete"))));
    rows.add(
        row(
            "SampledTracker.byArgument(log, 0.5, \"id\")",
            it -> SampledTracker.byArgument(it, 0.5, "id")));
    rows.add(row("SwitchableTracker.of(log)`, after `turnOff(\"get\")", this::withoutGet));
    rows.add(
        row(
            "GuardedTracker.builder(faulty).fallback(log).faults(1, minute).build()",
            this::guarding));

    assertThat(PAGE).content().contains(rows);
  }

  @Test
  void theHandOffLogsOnAThreadOfItsOwn() {
    List<String> threads = new ArrayList<>();
    ActivityTracker where =
        (context, operation, subject, kvArgs) -> {
          threads.add(Thread.currentThread().getName());
          return Activity.noop();
        };
    try (HandOffTracker tracker = HandOffTracker.dropping(where, 1_000)) {
      play(tracker);
      assertThat(tracker.flush(Duration.ofSeconds(30))).isTrue();
      assertThat(tracker.droppedActivities()).isZero();
    }
    assertThat(threads).hasSize(4).containsOnly("tracker-hand-off");
    assertThat(PAGE).content().contains("`tracker-hand-off`");
  }

  private ActivityTracker withoutGet(ActivityTracker tracker) {
    SwitchableTracker switchable = SwitchableTracker.of(tracker);
    switchable.turnOff("get");
    return switchable;
  }

  private ActivityTracker guarding(ActivityTracker fallback) {
    ActivityTracker faulty =
        (context, operation, subject, kvArgs) -> {
          throw new IllegalStateException("fault");
        };
    return GuardedTracker.builder(faulty)
        .fallback(fallback)
        .faults(1, Duration.ofMinutes(1))
        .build();
  }

  /** A row of the table: the tracker, and what it passed on. */
  private String row(String code, UnaryOperator<ActivityTracker> composition) {
    logger.clear();
    play(composition.apply(log));
    String passed =
        logger.entries().stream()
            .filter(entry -> entry.message().contains("event=started"))
            .map(entry -> entry.fields().get("operation") + " " + entry.fields().get("id"))
            .collect(Collectors.joining(", "));
    return "| `" + code + "` | " + passed + " |";
  }

  private static void play(ActivityTracker tracker) {
    call(tracker, "create", Effect.CHANGE, 1);
    call(tracker, "get", Effect.READ, 3);
    call(tracker, "update", Effect.CHANGE, 1);
    call(tracker, "delete", Effect.CHANGE, 3);
  }

  /** As a generated decorator does. */
  private static void call(ActivityTracker tracker, String name, Effect effect, int id) {
    TrackedMethod method = TrackedMethod.of(Runnable.class, name, name, "backend", effect, "id");
    if (tracker.isEnabled(method)) {
      tracker.start(CONTEXT, method, "id", id).end();
    }
  }
}

/** As in an application, so that its name is such a one. */
interface BackendService {}

package dev.tracker.logformats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events that a {@link Story} should leave. */
final class Expectations {
  private static final String NOTE = "a \"b\"\\n=c";

  private final boolean linePerActivity;
  private final boolean mdc;
  private final boolean chained;
  private final String prefix;
  private final List<Expected> events = new ArrayList<>();

  /**
   * Of one tracker.
   *
   * @param chained whether it is in a chain, behind which the caller of what is started by hand is
   *     the chain
   */
  Expectations(boolean linePerActivity, boolean mdc, boolean chained) {
    this.chained = chained;
    this.linePerActivity = linePerActivity;
    this.mdc = mdc;
    this.prefix = mdc ? "activity." : "";
  }

  List<Expected> all() {
    placed();
    failed();
    sent();
    restocked();
    settled("rolled_back", true);
    settled("unknown", false);
    audited();
    return events;
  }

  private void placed() {
    Fields arguments =
        new Fields()
            .add("number", "o-7")
            .add("size", 3)
            .add("price", 2.5)
            .add("express", true)
            .add("coupon", null)
            .add("note", NOTE)
            .add("items", "[pen, ink, cup]")
            .add("password", "[REDACTED]")
            .add(ofFormat("message"), NOTE)
            .add("arg.method", NOTE);
    Fields change = new Fields().add("change_id", "o-7").add("change_data", "[pen, ink, cup]");
    Fields results = new Fields().add("result.count", 3).add("result.message", NOTE);
    Activity place = new Activity("place", "order", "place");
    if (linePerActivity) {
      place.event("completed", end("success"), arguments, change, results);
    } else {
      place.event("started", arguments);
      place.event("changed", change);
      place.event("completed", end("success"), results);
    }
  }

  private void failed() {
    Fields argument = new Fields().add("number", "");
    Fields error =
        new Fields()
            .add("exception_type", "java.io.UncheckedIOException")
            .add("exception_message", "no \"number\"\\n");
    Activity cancel = new Activity("cancel", "order", "cancel");
    if (linePerActivity) {
      cancel.warning("failed", "completed", end("failure"), argument, error);
    } else {
      cancel.event("started", argument);
      cancel.warning("failed", "failed", argument, error);
      cancel.event("completed", end("failure"));
    }
  }

  private void sent() {
    Fields argument = new Fields().add("number", "sent-1");
    Fields error =
        new Fields()
            .add("exception_type", "java.lang.IllegalStateException")
            .add("exception_message", "on its way");
    Activity cancel = new Activity("cancel", "order", "cancel");
    if (linePerActivity) {
      cancel.event("completed", end("expected"), argument, error);
    } else {
      cancel.event("started", argument);
      cancel.event("completed", end("expected"), error);
    }
  }

  private void restocked() {
    Fields arguments = new Fields().add(ofFormat("result.shelf"), 7L).add(ofFormat("level"), null);
    Activity restock = new Activity("restock", "", null);
    if (linePerActivity) {
      Fields changes = new Fields().add("changes", 2).add("change_ids", "[1, 2]");
      restock.afterReturn().event("completed", end("success"), arguments, changes);
    } else {
      restock.event("started", arguments);
      Activity later = restock.afterReturn();
      later.event("changed", new Fields().add("change_id", "1"));
      later.event("changed", new Fields().add("change_id", "2").add("change_data", "x"));
      later.event("completed", end("success"));
    }
  }

  private void settled(String outcome, boolean returned) {
    Activity restock = new Activity("restock", "shelf", null);
    if (!linePerActivity) {
      restock.event("started");
    }
    (returned ? restock.afterReturn() : restock).event("completed", end(outcome));
  }

  private void audited() {
    Fields arguments = new Fields();
    for (String key : Story.keys(mdc)) {
      arguments.add(Story.FREE.contains(key) ? key : ofFormat(key), "our " + key);
    }
    Fields error =
        new Fields()
            .add("exception_type", "java.lang.IllegalStateException")
            .add("exception_message", "found");
    Activity audit = new Activity("audit", "", null);
    if (linePerActivity) {
      audit.warning("failed", "completed", end("failure"), arguments, error);
    } else {
      audit.event("started", arguments);
      audit.warning("failed", "failed", arguments, error);
      audit.event("completed", end("failure"));
    }
  }

  private static Fields end(String outcome) {
    return new Fields().add("outcome", outcome).add("duration_ms", Expected.ANY);
  }

  /** The key of an argument that formats have, too, or the tracker for results. */
  private String ofFormat(String name) {
    return prefix.isEmpty() || name.startsWith("result.") ? "arg." + name : name;
  }

  private record Fields(Map<String, @Nullable Object> all) {
    Fields() {
      this(new LinkedHashMap<>());
    }

    Fields add(String key, @Nullable Object value) {
      all.put(key, value);
      return this;
    }
  }

  /** One activity, whose events have some fields in common. */
  private final class Activity {
    private final String operation;
    private final String subject;
    private final boolean byHand;
    private final Fields common = new Fields();
    private final Map<String, String> bound = new LinkedHashMap<>();

    Activity(String operation, String subject, @Nullable String method) {
      this.operation = operation;
      this.subject = subject;
      this.byHand = method == null;
      common.add("operation", operation);
      if (!subject.isEmpty()) {
        common.add("subject", subject);
      }
      if (method != null) {
        common.add("interface", Orders.class.getName()).add("method", method);
      }
      common.add("op_id", Expected.ANY).add("request_id", "r-1").add("trace_id", "t-1");
      if (mdc) {
        bound.putAll(Map.of("operation", operation, "request_id", "r-1", "trace_id", "t-1"));
      }
    }

    /** What is bound to the thread is released then. */
    Activity afterReturn() {
      bound.clear();
      return this;
    }

    void event(String event, Fields... fields) {
      add("INFO", event, event, fields);
    }

    void warning(String said, String event, Fields... fields) {
      add("WARN", said, event, fields);
    }

    private void add(String level, String said, String event, Fields... fields) {
      Map<String, @Nullable Object> pairs = new LinkedHashMap<>();
      pairs.put(prefix + "event", event);
      common.all().forEach((key, value) -> pairs.put(prefix + key, value));
      for (Fields some : fields) {
        some.all().forEach((key, value) -> pairs.put(prefix + key, value));
      }
      String message = (subject.isEmpty() ? operation : operation + " " + subject) + " " + said;
      Map<String, String> around = new LinkedHashMap<>(bound);
      around.put("tenant", "acme");
      events.add(new Expected(level, message, pairs, around, !byHand || !chained));
    }
  }
}

package dev.tracker.baseline;

import java.util.Locale;
import java.util.SortedMap;

/**
 * The text of a baseline, a fact to a line, so that a diff shows what became of which:
 *
 * <pre>
 * com.acme.billing.Invoices
 *   create(com.acme.billing.Invoice)
 *     operation create
 *     subject invoice
 *     effect CHANGE
 *     end return
 *     argument customer plain
 *     changeId plain
 *     changeData email masked
 *     result status plain
 *     changeEach
 *     changeIf
 *     expected com.acme.billing.DuplicateInvoice
 * </pre>
 */
final class BaselineText {
  static final String HEADER = "# tracker baseline, version 1";
  static final String COMMENT = "#";
  static final String METHOD_INDENT = "  ";
  static final String FACT_INDENT = "    ";

  private static final String NOTE =
      "# What was last agreed to be tracked. tracker:baseline writes this file, tracker:check reads"
          + " it.";

  private BaselineText() {}

  static String of(Baseline baseline) {
    StringBuilder text = new StringBuilder(HEADER).append('\n').append(NOTE).append('\n');
    baseline
        .interfaces()
        .forEach(
            (name, methods) -> {
              text.append('\n').append(name).append('\n');
              write(methods, text);
            });
    return text.toString();
  }

  private static void write(SortedMap<String, AgreedMethod> methods, StringBuilder text) {
    methods.forEach(
        (identity, method) -> {
          text.append(METHOD_INDENT).append(identity).append('\n');
          write(method, text);
        });
  }

  private static void write(AgreedMethod method, StringBuilder text) {
    fact("operation " + method.operation(), text);
    if (!method.subject().isEmpty()) {
      fact("subject " + method.subject(), text);
    }
    fact("effect " + method.effect(), text);
    fact("end " + word(method.end()), text);
    method.values().forEach((value, recorded) -> fact(value + " " + word(recorded), text));
    if (method.batch()) {
      fact(method.limit() == 0 ? "changeEach" : "changeEach " + method.limit(), text);
    }
    if (method.conditional()) {
      fact("changeIf", text);
    }
    method.expected().forEach(type -> fact("expected " + type, text));
  }

  private static void fact(String fact, StringBuilder text) {
    text.append(FACT_INDENT).append(fact).append('\n');
  }

  /** How manifests and baselines write a constant. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

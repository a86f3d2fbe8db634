package dev.tracker.catalogue;

import dev.tracker.catalogue.ManifestMethod.Batch;
import dev.tracker.catalogue.ManifestMethod.Effect;
import dev.tracker.catalogue.ManifestMethod.End;
import dev.tracker.catalogue.ManifestMethod.Rules;
import dev.tracker.catalogue.ManifestMethod.Tracked;
import dev.tracker.catalogue.ManifestMethod.Unannotated;
import dev.tracker.catalogue.ManifestMethod.Untracked;
import dev.tracker.catalogue.RecordedValue.Recording;
import dev.tracker.file.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A catalogue of random texts, and its tame twin: in the place of each text, the twin has a mark
 * alone. So the page of either must have the same elements, and the texts of the one be those of
 * the other with each mark replaced by the text that it stands for.
 */
final class RandomCatalogue {
  private static final Pattern MARK = Pattern.compile("q\\d{4}qz");

  private static final String[] NASTY = {
    "<",
    ">",
    "&",
    "\"",
    "'",
    "`",
    "``",
    "|",
    "\\",
    "\\|",
    "*",
    "**",
    "_",
    "~~",
    "#",
    "!",
    "[",
    "]",
    "(x)",
    "](javascript:alert(1))",
    "<script>alert(1)</script>",
    "</script>",
    "<!--",
    "-->",
    "<img src=x onerror=alert(1)>",
    "' onclick='alert(1)",
    "\" style=\"x",
    "&lt;",
    "&#60;",
    "&amp",
    "<br>",
    "</code>",
    "</td></tr></table>",
    "<![CDATA[",
    "]]>",
    "{{x}}",
    "${x}",
    "%s",
    "<a href=x>",
    "\n",
    "\r\n",
    "\t",
    "\0",
    "\u001b[2J",
    "\u007f",
    "\u0085",
    "\u2028",
    "\u2029",
    "\u202e",
    "\u2066",
    "\u200b",
    "\ufeff",
    "\ud800",
    "\udc00",
    "\ud83d\ude00",
    "\ue000",
    "\u0378",
    " ",
    "  ",
    "é",
    "中",
    "a",
    "0",
    ":",
    "=",
    "-",
    "+",
    ";",
    "/",
    "?",
    "%"
  };

  /** What of a name has a meaning to whoever shows it. */
  private static final Pattern STRUCTURE_OF_NAMES = Pattern.compile("[.$(),]");

  private final Random random;
  private final boolean tame;
  private final Map<String, String> texts = new TreeMap<>();

  private RandomCatalogue(long seed, boolean tame) {
    this.random = new Random(seed);
    this.tame = tame;
  }

  /** The catalogue of a seed. */
  static Catalogue of(long seed) {
    return new RandomCatalogue(seed, false).catalogue();
  }

  /** Its tame twin. */
  static Catalogue tame(long seed) {
    return new RandomCatalogue(seed, true).catalogue();
  }

  /** What becomes of a text of the tame twin in the catalogue of a seed. */
  static UnaryOperator<String> expectation(long seed) {
    RandomCatalogue catalogue = new RandomCatalogue(seed, false);
    catalogue.catalogue();
    return text ->
        MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(catalogue.visible(mark)));
  }

  private String visible(MatchResult mark) {
    return VisibleText.of(texts.getOrDefault(mark.group(), mark.group()));
  }

  private Catalogue catalogue() {
    return new Catalogue(text(), text(), several(3, this::module));
  }

  private TrackedModule module() {
    return new TrackedModule(text(), several(3, this::manifest));
  }

  private Manifest manifest() {
    return new Manifest(
        name(), name(), maybe(this::text), maybe(this::line), several(4, this::method));
  }

  private ManifestMethod method() {
    return switch (random.nextInt(4)) {
      case 0 -> new Untracked(name() + "()", name(), maybe(this::line), text());
      case 1 -> new Unannotated(name() + "(" + name() + ")", name(), maybe(this::line));
      default ->
          new Tracked(
              name(),
              name(),
              maybe(this::line),
              text(),
              text(),
              any(Effect.values()),
              any(End.values()),
              several(3, this::value),
              several(2, this::value),
              maybe(() -> new Batch(text(), maybe(this::line))),
              maybe(this::value),
              several(3, this::value),
              maybe(this::text),
              several(2, this::name),
              maybe(this::rules));
    };
  }

  private Rules rules() {
    return new Rules(text(), text(), text(), maybe(this::text));
  }

  private RecordedValue value() {
    return new RecordedValue(maybe(this::text), text(), any(Recording.values()));
  }

  private Integer line() {
    return 1 + random.nextInt(1_000);
  }

  private String name() {
    return text(STRUCTURE_OF_NAMES.matcher(nasty()).replaceAll(""));
  }

  private String text() {
    return text(nasty());
  }

  /** With a beginning that nothing else has, so that what is sorted is sorted alike. */
  private String text(String nasty) {
    String mark = "q%04dq".formatted(texts.size());
    texts.put(mark + "z", mark + nasty + "z");
    return mark + (tame ? "" : nasty) + "z";
  }

  private String nasty() {
    StringBuilder nasty = new StringBuilder();
    int parts = random.nextInt(8);
    for (int i = 0; i < parts; i++) {
      nasty.append(
          random.nextInt(6) == 0 ? "" + (char) random.nextInt(Character.MAX_VALUE) : any(NASTY));
    }
    return nasty.toString();
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T maybe(Supplier<T> value) {
    T made = value.get();
    return random.nextBoolean() ? made : null;
  }

  private <T> List<T> several(int most, Supplier<T> value) {
    return new ArrayList<>(Stream.generate(value).limit(random.nextInt(most + 1)).toList());
  }
}

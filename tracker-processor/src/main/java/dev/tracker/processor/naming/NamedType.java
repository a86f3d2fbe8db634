package dev.tracker.processor.naming;

import dev.tracker.processor.naming.words.Words;
import java.util.List;
import java.util.Set;

/**
 * A type as far as its names are concerned.
 *
 * @param name its simple name without type arguments, such as {@code Order}, {@code long} or {@code
 *     byte[]}
 * @param many whether it holds many values: a collection, a map, a page, a stream, an array (but
 *     not of bytes or characters, which are one value)
 * @param members what paths can name of it
 */
public record NamedType(String name, boolean many, List<NamedMember> members) {
  private static final Set<String> NOTHING = Words.set("void Void Unit");
  private static final Set<String> TRUTH = Words.set("boolean Boolean");
  private static final Set<String> VALUES =
      Words.set(
          """
          byte short int long float double char Byte Short Integer Long Float Double Character Number
          String CharSequence Object BigDecimal BigInteger UUID URI URL Locale Currency Class Path File
          byte[] char[] InputStream OutputStream Reader Writer ByteBuffer Channel Resource
          Date Calendar Instant Duration Period LocalDate LocalTime LocalDateTime OffsetDateTime
          ZonedDateTime YearMonth Year DayOfWeek Timestamp DateTime Money JsonNode Document
          """);
  private static final Set<String> PAGES =
      Words.set(
          "Page Slice Window Pagination Paged PagedList PageData PageInfo PageResult PagedResult"
              + " PagingResults PartialList PagedModel Flux Multi Cursor Iterator");

  /** Say that they hold many, and are one to whoever is handed them. */
  private static final Set<String> ITERABLE_VALUES = Words.set("Path JsonNode ObjectNode");

  private static final Set<String> SINKS =
      Words.set(
          """
          OutputStream Writer PrintStream PrintWriter Appendable StringBuilder StringBuffer Consumer
          BiConsumer Function Predicate Callback Handler Visitor Listener Observer Subscriber
          ResultHandler RowCallbackHandler HttpServletResponse ServletResponse Model
          """);

  public NamedType {
    many = (many || PAGES.contains(name)) && !ITERABLE_VALUES.contains(name);
    members = List.copyOf(members);
  }

  boolean isNothing() {
    return NOTHING.contains(name);
  }

  boolean isTruth() {
    return TRUTH.contains(name);
  }

  /** A value of the JDK, which nobody would call an entity. */
  boolean isValue() {
    return many || isTruth() || VALUES.contains(name);
  }

  /** Neither a value nor the id of one, such as {@code OrderId}. */
  public boolean isEntity() {
    List<String> words = Words.of(name);
    return !isValue() && !words.isEmpty() && !Words.last(words).equals("id");
  }

  /** What a method that returns nothing may hand its findings to. */
  boolean isSink() {
    List<String> words = Words.of(name);
    return SINKS.contains(name)
        || (!words.isEmpty() && SINKS.contains(Words.capitalized(words.get(words.size() - 1))));
  }
}

package dev.tracker.logformats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tracker.logformats.JsonFormat.Nulls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** The logger that is on the class path, which the build says, and the formats of its files. */
enum Backend {
  RELOAD4J(new TextFormat("WARN")),
  JAVA_UTIL_LOGGING(new TextFormat("WARNING")),
  LOGBACK(
      new TextFormat("WARN"),
      new JsonFormat(
          "json.log",
          "/message",
          "/level",
          null,
          document -> Instant.ofEpochMilli(document.get("timestamp").asLong()),
          Backend::onlyInList,
          (document, key) -> document.get("mdc").get(key),
          false,
          Nulls.TEXT)),
  LOGSTASH_8(logstash("/caller_class_name", Nulls.ABSENT)),
  LOGSTASH_9(logstash("/caller_class_name", Nulls.ABSENT)),
  LOG4J(
      log4j("ecs.log", "/message", "/log.level", null, JsonFormat::timestamp, ""),
      log4j("gelf.log", "/short_message", null, null, Backend::seconds, "_"),
      new JsonFormat(
          "logstash.log",
          "/message",
          "/level",
          "/class",
          JsonFormat::timestamp,
          (document, key) -> document.get("mdc").get(key),
          (document, key) -> document.get("mdc").get(key),
          false,
          Nulls.TEXT)),
  BOOT_3(
      new JsonFormat(
          "ecs.log",
          "/message",
          "/log/level",
          null,
          JsonFormat::timestamp,
          JsonFormat::nested,
          JsonFormat::nested,
          true,
          Nulls.NULL),
      new JsonFormat(
          "gelf.log",
          "/short_message",
          "/_level_name",
          null,
          Backend::seconds,
          JsonFormat.keyed("_"),
          JsonFormat.keyed("_"),
          true,
          Nulls.NULL),
      logstash(null, Nulls.NULL)),
  BOOT_4(BOOT_3.formats);

  private final List<Format> formats;

  Backend(Format... formats) {
    this(List.of(formats));
  }

  Backend(List<Format> formats) {
    this.formats = formats;
  }

  /** Gets the logger ready; before that, no one may have asked SLF4J for one. */
  static Backend prepare() throws IOException {
    Backend backend = valueOf(property("log.formats").replace('-', '_').toUpperCase(Locale.ROOT));
    Files.createDirectories(directory());
    for (Format format : backend.formats) {
      Files.deleteIfExists(backend.file(format));
    }
    if (backend == JAVA_UTIL_LOGGING) {
      FileHandler handler = new FileHandler(directory().resolve("text.log").toString());
      handler.setFormatter(new SimpleFormatter());
      Logger.getLogger("").addHandler(handler);
    }
    if (backend == BOOT_3 || backend == BOOT_4) {
      BootLogging.configure();
    }
    return backend;
  }

  List<Format> formats() {
    return formats;
  }

  /** Whether a logger looks at too few calls to find the caller behind those of a chain. */
  boolean losesCallerInChains() {
    return this == JAVA_UTIL_LOGGING;
  }

  Path file(Format format) {
    return directory().resolve(format.file());
  }

  private static Path directory() {
    return Path.of(property("log.directory"));
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }

  private static @Nullable JsonNode onlyInList(JsonNode document, String key) {
    List<JsonNode> found = document.get("kvpList").findValues(key);
    if (found.size() > 1) {
      throw new AssertionError(key + " is there " + found.size() + " times: " + document);
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private static Instant seconds(JsonNode document) {
    return Instant.ofEpochMilli(
        document.get("timestamp").decimalValue().movePointRight(3).longValue());
  }

  private static JsonFormat logstash(@Nullable String caller, Nulls nulls) {
    return new JsonFormat(
        "logstash.log",
        "/message",
        "/level",
        caller,
        JsonFormat::timestamp,
        JsonFormat.keyed(""),
        JsonFormat.keyed(""),
        true,
        nulls);
  }

  private static JsonFormat log4j(
      String file,
      String message,
      @Nullable String level,
      @Nullable String caller,
      Function<JsonNode, Instant> time,
      String prefix) {
    BiFunction<JsonNode, String, @Nullable JsonNode> keyed = JsonFormat.keyed(prefix);
    return new JsonFormat(file, message, level, caller, time, keyed, keyed, false, Nulls.TEXT);
  }
}

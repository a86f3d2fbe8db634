package dev.tracker.processor.read.kotlin;

import dev.tracker.processor.read.annotations.AnnotationReading;
import dev.tracker.processor.read.annotations.AnnotationReading.Located;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The metadata of a class, as its annotation has them: the bytes of two messages, spread over
 * strings, and a table of strings. Fields are numbered as in Kotlin's own descriptions of the
 * format, {@code metadata.proto} and {@code jvm_metadata.proto}, which never change a number.
 *
 * @param message the description of the class
 * @param strings the strings that it speaks of by their numbers
 */
record KotlinMetadata(WireMessage message, List<String> strings) {
  static final String ANNOTATION = "kotlin.Metadata";

  /**
   * That bytes are spread one to a character. Compilers have not written anything else for years.
   */
  private static final char ONE_BYTE_EACH = '\0';

  private static final int RECORD = 1;
  private static final int RECORD_RANGE = 1;
  private static final int RECORD_STRING = 6;

  KotlinMetadata {
    strings = List.copyOf(strings);
  }

  /** Those of a type; empty if it is not of Kotlin, or what it says cannot be made out. */
  static Optional<KotlinMetadata> of(TypeElement type) {
    return AnnotationReading.find(type, ANNOTATION)
        .map(mirror -> new AnnotationReading(type, mirror, Optional.empty()))
        .flatMap(reading -> read(texts(reading, "d1"), texts(reading, "d2")));
  }

  private static List<String> texts(AnnotationReading reading, String element) {
    return reading.texts(element).stream().map(Located::value).toList();
  }

  static Optional<KotlinMetadata> read(List<String> data, List<String> strings) {
    String spread = String.join("", data);
    if (spread.isEmpty() || spread.charAt(0) != ONE_BYTE_EACH) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(spread.substring(1).getBytes(StandardCharsets.ISO_8859_1));
      WireMessage table = WireMessage.delimited(bytes);
      return Optional.of(new KotlinMetadata(WireMessage.of(bytes), resolved(table, strings)));
    } catch (IllegalArgumentException | ArithmeticException e) {
      // Somebody else has written it, or a compiler to come: it says nothing to us.
      return Optional.empty();
    }
  }

  /** A record of the table stands for one string, or for several in a row. */
  private static List<String> resolved(WireMessage table, List<String> strings) {
    List<String> resolved = new ArrayList<>(strings);
    int at = 0;
    for (WireMessage record : table.messages(RECORD).toList()) {
      int range = Math.toIntExact(record.number(RECORD_RANGE).orElse(1));
      Optional<String> own =
          record
              .bytes(RECORD_STRING)
              .map(StandardCharsets.UTF_8::decode)
              .map(String::valueOf)
              .findFirst();
      for (int i = at; i < Math.min(at + range, resolved.size()); i++) {
        int index = i;
        own.ifPresent(text -> resolved.set(index, text));
      }
      at = Math.addExact(at, range);
    }
    return resolved;
  }

  /** The string that a field names. */
  Optional<String> string(WireMessage message, int field) {
    return message.number(field).stream()
        .filter(number -> number >= 0 && number < strings.size())
        .mapToObj(number -> strings.get((int) number))
        .findFirst();
  }

  Stream<WireMessage> parts(int field) {
    return message.messages(field);
  }
}

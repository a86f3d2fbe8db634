package dev.tracker.journal.json;

import dev.tracker.journal.merkle.TreeHasher;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Text that each database takes and gives back as it was. NUL, which PostgreSQL refuses, and halves
 * of surrogate pairs, which have no UTF-8, are spelled out: {@code \u0000}.
 *
 * @since 0.1.0
 */
public final class SafeText {
  private static final int HASH_CHARS = 64;

  private SafeText() {}

  /**
   * Text that can be stored.
   *
   * @param text any text
   * @return the same instance where it can be stored as it is
   */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnsafe(text, i)) {
        return spelledOut(text);
      }
    }
    return text;
  }

  /**
   * Text for a column of some length. What is longer is cut, and its hash put in the place of the
   * rest, so that different texts stay different and the same one is found again.
   *
   * @param text any text
   * @param length how many chars the column has, 64 or more
   * @return the text, or its start and a hash
   */
  public static String limited(String text, int length) {
    String safe = of(text);
    if (safe.length() <= length) {
      return safe;
    }
    byte[] hash = TreeHasher.sha256().digest(safe.getBytes(StandardCharsets.UTF_8));
    String hex = HexFormat.of().formatHex(hash);
    return length > HASH_CHARS ? start(safe, length - HASH_CHARS - 1) + "…" + hex : hex;
  }

  /**
   * Text for a column that may have none.
   *
   * @param text any text, or {@code null}
   * @param length how many chars the column has, 64 or more
   * @return {@code null} for {@code null}, else the same as {@link #limited}
   */
  public static @Nullable String limitedOrNull(@Nullable String text, int length) {
    return text == null ? null : limited(text, length);
  }

  /** The first chars of a text, one fewer where a pair would be torn apart. */
  static String start(String text, int length) {
    boolean torn = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, torn ? length - 1 : length);
  }

  private static boolean isUnsafe(String text, int i) {
    char c = text.charAt(i);
    if (c == 0) {
      return true;
    }
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static String spelledOut(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnsafe(text, i)) {
        safe.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }
}

package dev.tracker.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The hash of {@link Tracking#hashed}, which describes it. Immutable and thread-safe. */
final class SaltedHash {
  /** Put together here: a build that relocates this package renames constants that look like it. */
  private static final String PROPERTY = String.join(".", "dev", "tracker", "salt");

  private static final String VARIABLE = "DEV_TRACKER_SALT";

  /** 128 bits: enough to tell any two values apart, and half as long in every log line. */
  private static final int DIGITS = 32;

  private static final int RANDOM_BYTES = 32;

  static final SaltedHash OF_PROCESS =
      new SaltedHash(salt(System.getProperty(PROPERTY), System.getenv(VARIABLE)));

  private final byte[] salt;

  SaltedHash(byte[] salt) {
    this.salt = salt.clone();
  }

  static byte[] salt(@Nullable String property, @Nullable String variable) {
    if (property != null && !property.isEmpty()) {
      return property.getBytes(UTF_8);
    }
    if (variable != null && !variable.isEmpty()) {
      return variable.getBytes(UTF_8);
    }
    byte[] random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    return random;
  }

  String of(Object value) {
    MessageDigest digest = sha256();
    digest.update(salt);
    return HexFormat.of()
        .formatHex(digest.digest(text(value).getBytes(UTF_8)))
        .substring(0, DIGITS);
  }

  /** Of a {@code char[]}, what it spells: passwords come like that. Other arrays by element. */
  private static String text(Object value) {
    if (value instanceof char[] characters) {
      return new String(characters);
    }
    if (!value.getClass().isArray()) {
      return String.valueOf(value);
    }
    String inBrackets = Arrays.deepToString(new Object[] {value});
    return inBrackets.substring(1, inBrackets.length() - 1);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}

package dev.tracker.spi;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides by the name of a field whether its value is a secret, which a tracker then replaces by
 * {@link #MARK}. Immutable and thread-safe.
 *
 * <p>A name is split into words at each change from lower to upper case, at digits, and at whatever
 * is not a letter; upper and lower case are the same. So {@code apiKey}, {@code API-KEY} and {@code
 * x_api_key} all have the words <i>api key</i>. A name is secret if somewhere in it
 *
 * <ul>
 *   <li>neighbouring words, written together, are a listed name, which was written together as
 *       well: {@code apikey} is <i>api key</i>. The plural in <i>s</i> counts too, though not that
 *       of <i>token</i>: {@code tokens} is a number of them more often than not;
 *   <li>or one word ends with a listed name of six letters or more: {@code dbpassword}.
 * </ul>
 *
 * <p>A place in the name does not count where it says something about the secret instead of telling
 * it:
 *
 * <ul>
 *   <li>the next word is one of <i>bucket, budget, cost, count, endpoint, expiration, expires,
 *       expiry, length, limit, max, min, name, policy, price, quota, rate, size, total, ttl, type,
 *       uri, url, usage, used</i>, or the plural of one: {@code tokenType}, {@code
 *       password_length};
 *   <li>it is the lone word <i>token</i>, and the word before it is one of <i>average, avg,
 *       completion, max, maximum, min, minimum, num, number, per, prompt, remaining, total,
 *       used</i>: {@code max_token}, {@code costPerToken}.
 * </ul>
 *
 * <p>A name says nothing of what a value holds: the text of an object, the message of an exception,
 * and a secret within a longer text, are not looked into.
 */
public final class Redaction {

  /** What stands in the place of a secret. */
  public static final String MARK = "[REDACTED]";

  /** Names may come from data, so without end; what is not remembered is decided again. */
  private static final int MOST_REMEMBERED = 1_000;

  private static final int LONGEST_REMEMBERED = 100;

  private final SecretNames secrets;
  private final SecretNames exceptions;
  private final Map<String, Boolean> decisions = new ConcurrentHashMap<>();

  private Redaction(SecretNames secrets, SecretNames exceptions) {
    this.secrets = secrets;
    this.exceptions = exceptions;
  }

  /**
   * The names that are secret nearly everywhere: password, passwd, pwd, passphrase, passcode,
   * secret, token, JWT, authorization, credential, cookie, session id, API key, and access,
   * encryption, private and signing key.
   *
   * @return the policy that trackers have unless told otherwise
   */
  public static Redaction standard() {
    return new Redaction(SecretNames.standard(), SecretNames.of(List.of()));
  }

  /**
   * A policy of the user's own.
   *
   * @param names what is secret, and nothing else is; in any spelling, {@code "date of birth"} or
   *     {@code "dateOfBirth"}
   * @return a policy with just these names
   * @throws IllegalArgumentException if a name has no letters
   */
  public static Redaction of(String... names) {
    return new Redaction(SecretNames.of(List.of(names)), SecretNames.of(List.of()));
  }

  /**
   * Nothing is secret.
   *
   * @return a policy without names
   */
  public static Redaction none() {
    return of();
  }

  /**
   * This policy with more names.
   *
   * @param names what else is secret
   * @return a new policy
   * @throws IllegalArgumentException if a name has no letters
   */
  public Redaction and(String... names) {
    return new Redaction(secrets.and(SecretNames.of(List.of(names))), exceptions);
  }

  /**
   * This policy with exceptions, for names that it takes for secret and that are not: {@code
   * standard().except("pageToken")}.
   *
   * @param names the whole names of fields; {@code "pageToken"} excepts {@code page_token} too, but
   *     not {@code nextPageToken}
   * @return a new policy
   * @throws IllegalArgumentException if a name has no letters
   */
  public Redaction except(String... names) {
    return new Redaction(secrets, exceptions.and(SecretNames.of(List.of(names))));
  }

  /**
   * Whether the value of a field is a secret.
   *
   * @param name the field's name
   * @return {@code true} if it must not be recorded
   */
  public boolean isSecret(String name) {
    Boolean known = decisions.get(name);
    if (known != null) {
      return known;
    }
    boolean secret = secrets.occurIn(name) && !exceptions.has(name);
    if (name.length() <= LONGEST_REMEMBERED && decisions.size() < MOST_REMEMBERED) {
      decisions.put(name, secret);
    }
    return secret;
  }
}

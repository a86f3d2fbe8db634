package dev.tracker.spi;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides by the name of a field whether its value is a secret. A tracker then writes {@link #MARK}
 * instead. Immutable and thread-safe.
 *
 * <pre>{@code
 * Redaction policy = Redaction.standard().and("date of birth").except("pageToken");
 * }</pre>
 *
 * <p>A name is split into words: at each change from lower to upper case, at digits, and at
 * everything that is not a letter. Case does not matter. So {@code apiKey}, {@code API-KEY} and
 * {@code x_api_key} all contain the words <i>api key</i>. A name is secret in two cases:
 *
 * <ul>
 *   <li>Neighbouring words, joined, are a listed name, also joined: {@code apikey} is <i>api
 *       key</i>. A plural in <i>s</i> counts too, except for <i>token</i>, because {@code tokens}
 *       is usually a number of them.
 *   <li>One word ends with a listed name of six letters or more: {@code dbpassword}.
 * </ul>
 *
 * <p>A match does not count if the name describes the secret instead of containing it:
 *
 * <ul>
 *   <li>The next word is one of <i>bucket, budget, cost, count, endpoint, expiration, expires,
 *       expiry, length, limit, max, min, name, policy, price, quota, rate, size, total, ttl, type,
 *       uri, url, usage, used</i>, or the plural of one: {@code tokenType}, {@code
 *       password_length}.
 *   <li>It is the single word <i>token</i>, and the word before it is one of <i>average, avg,
 *       completion, max, maximum, min, minimum, num, number, per, prompt, remaining, total,
 *       used</i>: {@code max_token}, {@code costPerToken}.
 * </ul>
 *
 * <p>Only names are checked. A secret in the text of an object, in the message of an exception, or
 * inside a longer text is not found.
 *
 * @since 0.1.0
 */
public final class Redaction {

  /** The text that replaces a secret. */
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
   * The default policy, with names that are secret almost everywhere: password, passwd, pwd,
   * passphrase, passcode, secret, token, JWT, authorization, credential, cookie, session id, API
   * key, and access, encryption, private and signing key.
   *
   * @return the policy that trackers use by default
   */
  public static Redaction standard() {
    return new Redaction(SecretNames.standard(), SecretNames.of(List.of()));
  }

  /**
   * Creates a policy with other names.
   *
   * @param names the only names that are secret, in any spelling: {@code "date of birth"} or {@code
   *     "dateOfBirth"}
   * @return a policy with just these names
   * @throws IllegalArgumentException if a name has no letters
   */
  public static Redaction of(String... names) {
    return new Redaction(SecretNames.of(List.of(names)), SecretNames.of(List.of()));
  }

  /**
   * Creates a policy without secrets.
   *
   * @return a policy without names
   */
  public static Redaction none() {
    return of();
  }

  /**
   * Adds names to this policy.
   *
   * @param names more secret names
   * @return a new policy
   * @throws IllegalArgumentException if a name has no letters
   */
  public Redaction and(String... names) {
    return new Redaction(secrets.and(SecretNames.of(List.of(names))), exceptions);
  }

  /**
   * Adds exceptions to this policy, for names that look secret but are not: {@code
   * standard().except("pageToken")}.
   *
   * @param names whole names of fields; {@code "pageToken"} also excepts {@code page_token}, but
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

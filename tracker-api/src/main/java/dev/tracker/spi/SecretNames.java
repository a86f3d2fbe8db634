package dev.tracker.spi;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rule of {@link Redaction}, which describes it: which names are those of secrets. */
final class SecretNames {
  private static final List<String> STANDARD =
      List.of(
          "password",
          "passwd",
          "pwd",
          "passphrase",
          "passcode",
          "secret",
          "token",
          // Tokens by their kind, for these are secret in the plural too.
          "access token",
          "api token",
          "auth token",
          "bearer token",
          "csrf token",
          "id token",
          "refresh token",
          "session token",
          "xsrf token",
          "jwt",
          "authorization",
          "authorisation",
          "credential",
          "cookie",
          "session id",
          "sessid",
          "api key",
          "access key",
          "encryption key",
          "private key",
          "signing key");

  private static final Set<String> FACTS_AFTER =
      words(
          "bucket budget cost count endpoint expiration expires expiry length limit max min name"
              + " policy price quota rate size total ttl type uri url usage used");

  private static final Set<String> QUANTITIES_BEFORE_TOKEN =
      words(
          "average avg completion max maximum min minimum num number per prompt remaining total"
              + " used");

  /** Shorter names would be found by chance, {@code token} at the end of {@code betoken}. */
  private static final int SHORTEST_ENDING = 6;

  private final Set<String> listed;
  private final int longest;

  private SecretNames(Set<String> listed) {
    this.listed = listed;
    this.longest = listed.stream().mapToInt(String::length).max().orElse(0);
  }

  static SecretNames standard() {
    return of(STANDARD);
  }

  static SecretNames of(Collection<String> names) {
    Set<String> listed = new HashSet<>();
    for (String name : names) {
      String joined = joined(name);
      if (joined.isEmpty()) {
        throw new IllegalArgumentException("a name without letters: \"" + name + "\"");
      }
      listed.add(joined);
    }
    return new SecretNames(listed);
  }

  SecretNames and(SecretNames others) {
    Set<String> all = new HashSet<>(listed);
    all.addAll(others.listed);
    return new SecretNames(all);
  }

  /** Whether a whole name is listed. */
  boolean has(String name) {
    return listed.contains(joined(name));
  }

  /** Whether a listed name occurs within a name as that of a secret. */
  boolean occurIn(String name) {
    List<String> words = NameWords.of(name);
    for (int first = 0; first < words.size(); first++) {
      String joined = "";
      for (int last = first; last < words.size() && joined.length() <= longest; last++) {
        joined += words.get(last);
        boolean found = isListed(joined) || (first == last && endsWithListed(joined));
        if (found && !isFactAbout(joined, words, first, last)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isListed(String joined) {
    return listed.contains(joined)
        || (!joined.equals("tokens") && listed.contains(singular(joined)));
  }

  private boolean endsWithListed(String word) {
    String singular = singular(word);
    for (String name : listed) {
      if (name.length() >= SHORTEST_ENDING && (word.endsWith(name) || singular.endsWith(name))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFactAbout(String found, List<String> words, int first, int last) {
    if (last + 1 < words.size()) {
      String after = words.get(last + 1);
      if (FACTS_AFTER.contains(after) || FACTS_AFTER.contains(singular(after))) {
        return true;
      }
    }
    return found.equals("token")
        && first > 0
        && QUANTITIES_BEFORE_TOKEN.contains(words.get(first - 1));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static String joined(String name) {
    return String.join("", NameWords.of(name));
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}

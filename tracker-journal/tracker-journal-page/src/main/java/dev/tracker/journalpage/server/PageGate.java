package dev.tracker.journalpage.server;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in: whoever has the cookie, which a link that works once gives. Thread-safe.
 *
 * <p>A cookie is sent to all ports of a host, so its name has the port in it.
 */
final class PageGate {
  /** Longer than any query of the page's own. */
  private static final int LONGEST_QUERY = 8_000;

  private static final int SECRET_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final String cookie;
  private final String token = secret();
  private final Set<String> hosts;
  private String key = secret();

  PageGate(int port, Set<String> hosts) {
    this.cookie = "tracker-journal-" + port;
    this.hosts = hosts;
  }

  private String secret() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  /** What the next link has to have in it. */
  synchronized String key() {
    return key;
  }

  /** Lets in who has the key, and makes another one. */
  synchronized boolean redeem(String given) {
    boolean right = same(key, given);
    if (right) {
      key = secret();
    }
    return right;
  }

  /** What a browser is told to send from then on. */
  String setCookie() {
    return cookie + "=" + token + "; Path=/; HttpOnly; SameSite=Strict";
  }

  /**
   * Whether the browser meant this server: another name that leads here is somebody else's, who
   * would be let in with it.
   */
  boolean isHost(Headers headers) {
    List<String> named = headers.get("Host");
    return named != null
        && named.size() == 1
        && hosts.contains(named.get(0).toLowerCase(Locale.ROOT));
  }

  /** Whether a page of somebody else's asks. */
  static boolean isFromElsewhere(Headers headers) {
    String site = headers.getFirst("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }

  boolean hasCookie(Headers headers) {
    List<String> cookies = headers.get("Cookie");
    if (cookies == null) {
      return false;
    }
    return cookies.stream()
        .flatMap(line -> List.of(line.split(";")).stream())
        .map(String::trim)
        .anyMatch(each -> same(cookie + "=" + token, each));
  }

  private static boolean same(String secret, String given) {
    return MessageDigest.isEqual(
        secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** The query's names and values; {@code null} if it is none that a browser would send. */
  static @Nullable Map<String, String> query(URI uri) {
    String raw = uri.getRawQuery();
    Map<String, String> parameters = new LinkedHashMap<>();
    if (raw == null || raw.isEmpty()) {
      return parameters;
    }
    if (raw.length() > LONGEST_QUERY) {
      return null;
    }
    try {
      for (String pair : raw.split("&", -1)) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        String decoded = URLDecoder.decode(name, StandardCharsets.UTF_8);
        if (parameters.put(decoded, URLDecoder.decode(value, StandardCharsets.UTF_8)) != null) {
          return null;
        }
      }
    } catch (IllegalArgumentException wrong) {
      return null;
    }
    return parameters;
  }
}

package dev.tracker.compose;

import java.util.BitSet;

/**
 * A pattern of dotted names, see {@link MethodFilter#name}. It goes through a name once and keeps
 * all places of the pattern that may be reached, so no pattern takes long: a regular expression of
 * several {@code **} tries all ways to split the name. Immutable and thread-safe.
 *
 * @param glob the pattern
 */
record NameGlob(String glob) {

  boolean matches(String name) {
    BitSet places = reachable(0, new BitSet());
    for (int i = 0; i < name.length() && !places.isEmpty(); i++) {
      places = after(places, name.charAt(i));
    }
    return places.get(glob.length());
  }

  /** The places in the pattern from which to go on after one more character. */
  private BitSet after(BitSet places, char c) {
    BitSet next = new BitSet();
    for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
      if (at == glob.length()) {
        continue;
      }
      if (isAnything(at)) {
        reachable(at, next);
      } else if (glob.charAt(at) == '*') {
        if (c != '.') {
          reachable(at, next);
        }
      } else if (glob.charAt(at) == '?' ? c != '.' : glob.charAt(at) == c) {
        reachable(at + 1, next);
      }
    }
    return next;
  }

  /** Adds a place, and what follows it where it may stand for nothing. */
  private BitSet reachable(int place, BitSet places) {
    int at = place;
    places.set(at);
    while (at < glob.length() && glob.charAt(at) == '*') {
      at += isAnything(at) ? 2 : 1;
      places.set(at);
    }
    return places;
  }

  private boolean isAnything(int at) {
    return glob.startsWith("**", at);
  }
}

package com.acme;

public interface Stock {

  /** What became of it. */
  record Outcome(boolean changed, Boolean reordered, String id) {}
}

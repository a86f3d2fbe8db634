package dev.tracker.spring.migration;

/** A normal outcome. */
public class CardRefused extends Exception {
  private static final long serialVersionUID = 1;
}

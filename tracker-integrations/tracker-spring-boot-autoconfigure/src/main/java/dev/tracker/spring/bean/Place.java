package dev.tracker.spring.bean;

/** Where an advisor of ours stands among the others of a bean. */
enum Place {
  /** Outside of all, in an application without transactions. */
  PLAIN,
  /** Outside of all, of a bean that has no transaction interceptor. */
  AROUND,
  /** Outside of all, of a bean that has one. */
  OUTSIDE,
  /** Directly inside the transaction interceptor. */
  INSIDE
}

package dev.tracker.journal.entry;

/**
 * How many chars the columns of an entry have, the same in each database.
 *
 * @since 0.1.0
 */
public final class Columns {
  /** Of the id of an operation. */
  public static final int OP_ID = 64;

  /** Of the verb. */
  public static final int OPERATION = 200;

  /** Of the noun. */
  public static final int SUBJECT = 200;

  /** Of an interface's name. */
  public static final int INTERFACE_NAME = 400;

  /** Of a method's name. */
  public static final int METHOD_NAME = 200;

  /** Of the class of an error. */
  public static final int ERROR_TYPE = 300;

  /** Of a tenant. */
  public static final int TENANT = 200;

  /** Of the id of a request. */
  public static final int REQUEST_ID = 200;

  /** Of the id of a trace. */
  public static final int TRACE_ID = 64;

  /** Of the id of a span. */
  public static final int SPAN_ID = 64;

  /** Of who called. */
  public static final int ACTOR = 400;

  /** Of the id of what was changed. */
  public static final int CHANGED_ID = 400;

  private Columns() {}
}

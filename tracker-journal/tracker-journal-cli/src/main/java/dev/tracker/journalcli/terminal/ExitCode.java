package dev.tracker.journalcli.terminal;

/**
 * How a command ends. Scripts rely on these.
 *
 * @since 0.1.0
 */
public final class ExitCode {

  /** The command succeeded, and found nothing wrong. */
  public static final int SOUND = 0;

  /** Something is wrong: the journal was altered, a proof does not hold, a check is unwell. */
  public static final int WRONG = 1;

  /** It was called in a way that it does not know. */
  public static final int USAGE = 2;

  /** It could not do it: no database, no journal, no file, no right. */
  public static final int FAILED = 3;

  /**
   * Nothing was altered, but a backup was restored: something is lost, or has to be erased again.
   */
  public static final int RESTORED = 4;

  private ExitCode() {}
}

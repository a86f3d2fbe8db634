package dev.tracker.journalcli.terminal;

import java.io.Console;

/**
 * Whether a user sits at the terminal.
 *
 * @since 0.1.0
 */
public final class Somebody {
  private Somebody() {}

  /**
   * Whether somebody does, and what is printed goes to no file.
   *
   * @return {@code true} if so
   */
  @SuppressWarnings("SystemConsoleNull") // null up to JDK 21; from JDK 22 on it has to be asked
  public static boolean isWatching() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException older) {
      return true;
    }
  }
}

package dev.tracker;

/** Throws what no signature declares, as code compiled from other languages does. */
final class Sneaky {

  private Sneaky() {}

  static void doThrow(Throwable fault) {
    Sneaky.<RuntimeException>throwAs(fault);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void throwAs(Throwable fault) throws T {
    throw (T) fault;
  }
}

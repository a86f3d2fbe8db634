package dev.tracker.processor.whole;

/** Throws what no signature declares, as code compiled from other languages does. */
final class Sneaky {

  private Sneaky() {}

  static void doThrow(Throwable thrown) {
    Sneaky.<RuntimeException>throwAs(thrown);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void throwAs(Throwable thrown) throws T {
    throw (T) thrown;
  }
}

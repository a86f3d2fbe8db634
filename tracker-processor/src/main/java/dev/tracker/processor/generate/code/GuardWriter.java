package dev.tracker.processor.generate.code;

/**
 * Emits how the guard of the thread is set around what a tracker is told, so that nothing which the
 * tracker calls is tracked.
 */
public final class GuardWriter {
  private GuardWriter() {}

  // guard[0] = true;
  // try {
  public static Code.Builder open(String guard) {
    return Code.builder().addStatement("$N[0] = true", guard).beginControlFlow("try");
  }

  // } finally {
  //   guard[0] = false;
  public static Code close(String guard) {
    return Code.builder().nextControlFlow("finally").addStatement("$N[0] = false", guard).build();
  }
}

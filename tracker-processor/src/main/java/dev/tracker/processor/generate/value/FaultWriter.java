package dev.tracker.processor.generate.value;

import dev.tracker.processor.generate.code.Api;
import dev.tracker.processor.generate.code.Code;

/** Emits what becomes of a fault in the evaluation of values. */
final class FaultWriter {
  private FaultWriter() {}

  // } catch (Throwable fault) {
  //   Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, CREATE, fault);
  static Code onFault(String point, Code tracker, String constant, String fault) {
    return Code.builder()
        .nextControlFlow("catch ($T $N)", Api.THROWABLE, fault)
        .addStatement(
            "$T.fault($T.$L, $L, $N, $N)",
            Api.TRACKING,
            Api.FAULT_POINT,
            point,
            tracker,
            constant,
            fault)
        .build();
  }
}

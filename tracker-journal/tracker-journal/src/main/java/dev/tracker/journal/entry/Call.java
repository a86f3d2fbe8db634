package dev.tracker.journal.entry;

import dev.tracker.journal.json.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * What was called.
 *
 * @param opId the id that all trackers have for the operation
 * @param operation the verb
 * @param subject the noun; empty where there is none
 * @param interfaceName the interface, or {@code null} where code was instrumented by hand
 * @param methodName the method, or {@code null} where code was instrumented by hand
 * @since 0.1.0
 */
public record Call(
    String opId,
    String operation,
    String subject,
    @Nullable String interfaceName,
    @Nullable String methodName) {

  /**
   * Cuts what is too long for its column, and spells out what databases refuse.
   *
   * @param opId the id that all trackers have for the operation
   * @param operation the verb
   * @param subject the noun; empty where there is none
   * @param interfaceName the interface, or {@code null} where code was instrumented by hand
   * @param methodName the method, or {@code null} where code was instrumented by hand
   */
  public Call {
    opId = SafeText.limited(opId, Columns.OP_ID);
    operation = SafeText.limited(operation, Columns.OPERATION);
    subject = SafeText.limited(subject, Columns.SUBJECT);
    interfaceName = SafeText.limitedOrNull(interfaceName, Columns.INTERFACE_NAME);
    methodName = SafeText.limitedOrNull(methodName, Columns.METHOD_NAME);
  }
}

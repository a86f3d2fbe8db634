package dev.tracker.processor.naming;

import dev.tracker.processor.naming.words.Words;
import java.util.List;
import java.util.Set;

/** Who and what takes part in a call without being what it is about. */
final class Bystanders {
  /** Whose ids say for whom, by whom or in which call something is done. */
  private static final Set<String> ROLES =
      Words.set(
          """
          tenant external recipient receiver sender addressee actor caller requester requestor requestor operator
          principal performer author modifier creator approver assigner initiator invoker impersonator
          updater correlation trace span request session worker idempotency client_request transaction_group
          current_user acting_user logged_in_user admin_user audit_user executing_user operator_user
          performed_by created_by updated_by modified_by on_behalf_of
          """);

  private static final Set<String> CONTEXTS =
      Words.set(
          "context principal authentication pageable locale callback listener consumer function"
              + " throwable exception error supplier predicate executor scheduler clock");

  private Bystanders() {}

  /** Whether an id with this name is a tenant's, a recipient's, the caller's or the call's own. */
  static boolean isRole(List<String> words) {
    return ROLES.contains(Words.joined(words))
        || (!words.isEmpty() && Words.last(words).equals("by"))
        || (words.size() == 2
            && words.get(1).equals("user")
            && Set.of("current", "acting", "calling", "requesting", "executing", "login")
                .contains(words.get(0)));
  }

  static boolean isContext(NamedType type) {
    List<String> words = Words.of(type.name());
    return !words.isEmpty() && CONTEXTS.contains(Words.last(words));
  }
}

package dev.tracker.processor.random;

import java.util.List;

/** Names that mean something to a decorator, or to the compiler. */
final class NastyNames {
  static final List<String> PARAMETERS =
      List.of(
          "delegate",
          "tracker",
          "activity",
          "result",
          "error",
          "fault",
          "context",
          "method",
          "kvArgs",
          "id",
          "values",
          "record",
          "var",
          "yield",
          "$x",
          "_x",
          "CREATE",
          "START",
          "END",
          "sealed",
          "permits",
          "when",
          "with",
          "module",
          "open",
          "changed",
          "changeId",
          "changeData",
          "canBeEnabled",
          "arguments",
          "value",
          "error_",
          "activity_",
          "result_",
          "id2",
          "ignored",
          "action",
          "ü",
          "Objects",
          "Tracking",
          "Activity");

  static final List<String> METHODS =
      List.of(
          "start",
          "end",
          "fail",
          "isEnabled",
          "reportChange",
          "detach",
          "getArguments",
          "delegate",
          "tracker",
          "activity",
          "context",
          "create",
          "createArguments",
          "createChanged",
          "createCompleted",
          "completed",
          "record",
          "var",
          "yield",
          "$x",
          "_x",
          "CREATE",
          "getById",
          "findUsers",
          "list",
          "updateUserById",
          "close",
          "get",
          "of",
          "current",
          "noop",
          "canBeEnabled",
          "fault",
          "start2",
          "end2",
          "requireNonNull",
          "valueOf",
          "permits",
          "wantsValues",
          "reportErr",
          "ü",
          "URL",
          "toURL",
          "is",
          "a",
          "x1",
          "X1");

  /** Every object has methods of these names, without these parameters. */
  static final List<String> OBJECT_METHODS =
      List.of("wait", "notify", "notifyAll", "toString", "hashCode", "equals", "clone", "getClass");

  static final List<String> VARIABLES =
      List.of("T", "E", "R", "K", "V", "X", "Result", "T1", "_T", "$T", "Fault", "CREATE_");

  /** Member types of an interface are members of its decorator too. */
  static final List<String> TYPES =
      List.of(
          "Activity",
          "Object",
          "String",
          "ActivityTracker",
          "ActivityContext",
          "TrackedMethod",
          "Override",
          "Throwable",
          "Exception",
          "Objects",
          "Map",
          "Void",
          "Effect",
          "FaultPoint",
          "Tracking",
          "SuppressWarnings",
          "Generated",
          "Error",
          "LinkedHashMap",
          "Deprecated");

  /** Constants of an interface are fields of its decorator too. */
  static final List<String> CONSTANTS =
      List.of(
          "delegate",
          "tracker",
          "canBeEnabled",
          "CREATE",
          "START",
          "END",
          "result",
          "activity",
          "error",
          "fault",
          "Tracking",
          "Objects",
          "UPDATE_USER_BY_ID",
          "NO_ARGUMENTS",
          "id",
          "method",
          "context",
          "X");

  private NastyNames() {}
}

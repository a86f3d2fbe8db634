package dev.tracker.opentelemetry;

import io.opentelemetry.api.common.AttributeKey;

/** The names of what is recorded: OpenTelemetry's conventions where there are any. */
final class ActivityAttributes {
  static final AttributeKey<String> OPERATION = AttributeKey.stringKey("activity.operation");
  static final AttributeKey<String> SUBJECT = AttributeKey.stringKey("activity.subject");
  static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("activity.outcome");
  static final AttributeKey<String> OPERATION_ID = AttributeKey.stringKey("activity.op_id");
  static final AttributeKey<Long> CHANGE_COUNT = AttributeKey.longKey("activity.change.count");
  static final AttributeKey<String> CHANGE_ID = AttributeKey.stringKey("activity.change.id");
  static final AttributeKey<String> CHANGE_DATA = AttributeKey.stringKey("activity.change.data");

  static final AttributeKey<String> CODE_FUNCTION_NAME =
      AttributeKey.stringKey("code.function.name");
  static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
  static final AttributeKey<String> EXCEPTION_TYPE = AttributeKey.stringKey("exception.type");
  static final AttributeKey<String> EXCEPTION_MESSAGE = AttributeKey.stringKey("exception.message");

  static final AttributeKey<String> EXCEPTION_STACKTRACE =
      AttributeKey.stringKey("exception.stacktrace");

  private ActivityAttributes() {}
}

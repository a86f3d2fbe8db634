package dev.tracker;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a value that trackers must not record: a record component, a field, an accessor, a
 * parameter, or every value of a type. Recording it is a compile error, unless the path masks or
 * hashes it:
 *
 * <pre>{@code
 * record User(String name, @Sensitive String email) {}
 *
 * @TrackActivity(args = {"user.name", "user.email | masked"})
 * void create(User user);
 * }</pre>
 *
 * <p>If a value that contains it is recorded whole, the marked member is recorded as {@code
 * [REDACTED]}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE
})
public @interface Sensitive {}

package dev.tracker.spring.journal.listen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a bean as a handler of the changes in the journal. It receives them in order
 * for each entity, in a transaction that also moves the cursor. So what the method does in the same
 * database takes effect exactly once.
 *
 * <p>The method may have any of these parameters, in any order: a {@code Delivery}, a {@code
 * StoredEntry}, an {@code Entry}, an {@code ActivityContext}, a {@code Connection} of the
 * transaction, the change's data as a {@code Map<String, Object>}, or as a record whose components
 * have the names of the data's members.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface JournalListener {

  /**
   * Only changes of entities of this noun.
   *
   * @return the noun; empty for all
   */
  String subject() default "";

  /**
   * Only changes by this verb.
   *
   * @return the verb; empty for all
   */
  String operation() default "";

  /**
   * The name of the cursor. Give one: then the method can be renamed.
   *
   * @return the name; if empty, the bean's name, a dot and the method's name
   */
  String cursor() default "";

  /**
   * Where it begins, if there is no cursor of its name yet.
   *
   * @return where; {@code NOWHERE} to refuse to start
   */
  Beginning start() default Beginning.NOWHERE;

  /**
   * How many shards the entities are divided into where the cursor is made.
   *
   * @return 1 or more
   */
  int shards() default 1;

  /**
   * Whether the method runs in a transaction that moves the cursor, too. Without, it is called at
   * least once for each change: for what goes elsewhere, such as mail.
   *
   * @return {@code true} for an effect of exactly once in the same database
   */
  boolean transactional() default true;

  /**
   * How often the method is called for a change at most, where it throws. Pauses double from a
   * second to five minutes. After the last attempt, the change is parked.
   *
   * @return 1 or more
   */
  int attempts() default 10;

  /** Where a cursor begins that is not there yet. */
  enum Beginning {
    /** It has to be there: it was made by {@code Subscriptions.create}. */
    NOWHERE,

    /** With the first entry of the journal. */
    FIRST,

    /** After the last entry of the journal. */
    LAST
  }
}

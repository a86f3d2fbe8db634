package dev.tracker.guice;

import java.lang.annotation.Annotation;

/**
 * Such an annotation: the same key has the same, so that Guice sees a binding that is there twice.
 *
 * @param value the key that the decorator is bound to
 */
@SuppressWarnings("BadAnnotationImplementation") // A record has equals and hashCode.
record UndecoratedKey(String value) implements Undecorated {
  @Override
  public Class<? extends Annotation> annotationType() {
    return Undecorated.class;
  }
}

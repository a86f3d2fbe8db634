package dev.tracker.guice;

import com.google.inject.BindingAnnotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** What a key is bound to behind its decorator. */
@BindingAnnotation
@Retention(RetentionPolicy.RUNTIME)
@interface Undecorated {
  /** The key that the decorator is bound to. */
  String value();
}

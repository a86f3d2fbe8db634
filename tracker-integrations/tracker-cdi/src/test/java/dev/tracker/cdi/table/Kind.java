package dev.tracker.cdi.table;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Tells the beans of one interface apart. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface Kind {
  /** Which it is. */
  String value();

  /** Such a qualifier, to look a bean up by. */
  @SuppressWarnings({"BadAnnotationImplementation", "serial"}) // AnnotationLiteral has the methods
  final class Of extends AnnotationLiteral<Kind> implements Kind {
    private final String value;

    /** Of a value. */
    public Of(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }
}

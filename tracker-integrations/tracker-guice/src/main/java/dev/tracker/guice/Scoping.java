package dev.tracker.guice;

import com.google.inject.Scope;
import com.google.inject.binder.ScopedBindingBuilder;
import com.google.inject.spi.DefaultBindingScopingVisitor;
import java.lang.annotation.Annotation;

/** Gives a binding the scope of another. */
final class Scoping extends DefaultBindingScopingVisitor<Void> {
  private final ScopedBindingBuilder builder;

  Scoping(ScopedBindingBuilder builder) {
    this.builder = builder;
  }

  @Override
  public Void visitEagerSingleton() {
    builder.asEagerSingleton();
    return null;
  }

  @Override
  public Void visitScope(Scope scope) {
    builder.in(scope);
    return null;
  }

  @Override
  public Void visitScopeAnnotation(Class<? extends Annotation> annotation) {
    builder.in(annotation);
    return null;
  }

  @Override
  protected Void visitOther() {
    return null;
  }
}

package dev.tracker.guice;

import com.google.inject.Binding;
import com.google.inject.binder.LinkedBindingBuilder;
import com.google.inject.spi.ConstructorBinding;
import com.google.inject.spi.DefaultBindingTargetVisitor;
import com.google.inject.spi.InstanceBinding;
import com.google.inject.spi.LinkedKeyBinding;
import com.google.inject.spi.ProviderInstanceBinding;
import com.google.inject.spi.ProviderKeyBinding;
import java.lang.reflect.Constructor;

/** Binds another key to what a binding binds its own to; not what is no such binding. */
final class Target<T> extends DefaultBindingTargetVisitor<T, Boolean> {
  private final LinkedBindingBuilder<T> builder;

  Target(LinkedBindingBuilder<T> builder) {
    this.builder = builder;
  }

  @Override
  public Boolean visit(InstanceBinding<? extends T> binding) {
    builder.toInstance(binding.getInstance());
    return true;
  }

  @Override
  public Boolean visit(LinkedKeyBinding<? extends T> binding) {
    builder.to(binding.getLinkedKey());
    return true;
  }

  @Override
  public Boolean visit(ProviderInstanceBinding<? extends T> binding) {
    builder.toProvider(binding.getUserSuppliedProvider());
    return true;
  }

  @Override
  public Boolean visit(ProviderKeyBinding<? extends T> binding) {
    builder.toProvider(binding.getProviderKey());
    return true;
  }

  @Override
  @SuppressWarnings("unchecked") // It is the constructor of what the binding makes.
  public Boolean visit(ConstructorBinding<? extends T> binding) {
    Constructor<T> constructor = (Constructor<T>) binding.getConstructor().getMember();
    builder.toConstructor(constructor);
    return true;
  }

  @Override
  protected Boolean visitOther(Binding<? extends T> binding) {
    return false;
  }
}

package dev.tracker.guice;

import com.google.inject.Binder;
import com.google.inject.Binding;
import com.google.inject.Key;
import com.google.inject.PrivateBinder;
import com.google.inject.spi.DefaultElementVisitor;
import com.google.inject.spi.Element;
import com.google.inject.spi.PrivateElements;
import dev.tracker.containers.DecorationProblem;
import dev.tracker.containers.Decorator;
import dev.tracker.containers.Decorators;
import java.util.List;
import java.util.Optional;

/** Applies what modules have said, but for what is decorated. */
final class Rebinding {
  private static final System.Logger LOG = System.getLogger(TrackingModule.class.getName());

  private final Binder binder;
  private final Decorators decorators;

  Rebinding(Binder binder) {
    this(binder, new Decorators());
  }

  private Rebinding(Binder binder, Decorators decorators) {
    this.binder = binder;
    this.decorators = decorators;
  }

  void apply(List<Element> elements) {
    elements.forEach(element -> element.acceptVisitor(new Visitor()));
  }

  /** The decorator of the very interface: one of an interface that it extends is none of it. */
  private Optional<Decorator> decorator(Class<?> type) {
    return type.isInterface()
        ? decorators.of(type, Rebinding::log).stream()
            .filter(each -> each.type() == type)
            .findFirst()
        : Optional.empty();
  }

  private static void log(DecorationProblem problem) {
    LOG.log(System.Logger.Level.WARNING, problem.message());
  }

  private <T> void rebind(Binding<T> binding, Decorator decorator) {
    Binder here = binder.withSource(binding.getSource());
    Key<T> key = binding.getKey();
    Key<T> undecorated = key.withAnnotation(new UndecoratedKey(key.toString()));
    if (!binding.acceptTargetVisitor(new Target<>(here.bind(undecorated)))) {
      binding.applyTo(binder);
      return;
    }
    DecoratingProvider<T> provider = new DecoratingProvider<>(undecorated, decorator);
    binding.acceptScopingVisitor(new Scoping(here.bind(key).toProvider(provider)));
  }

  /** One element after the other. */
  private final class Visitor extends DefaultElementVisitor<Void> {
    @Override
    public <T> Void visit(Binding<T> binding) {
      decorator(binding.getKey().getTypeLiteral().getRawType())
          .ifPresentOrElse(decorator -> rebind(binding, decorator), () -> binding.applyTo(binder));
      return null;
    }

    @Override
    public Void visit(PrivateElements elements) {
      PrivateBinder inner = binder.withSource(elements.getSource()).newPrivateBinder();
      new Rebinding(inner, decorators).apply(elements.getElements());
      for (Key<?> exposed : elements.getExposedKeys()) {
        inner.withSource(elements.getExposedSource(exposed)).expose(exposed);
      }
      return null;
    }

    @Override
    protected Void visitOther(Element element) {
      element.applyTo(binder);
      return null;
    }
  }
}

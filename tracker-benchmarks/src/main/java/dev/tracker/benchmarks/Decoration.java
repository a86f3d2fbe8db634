package dev.tracker.benchmarks;

import dev.tracker.ActivityTracker;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** The ways to put a tracker around the service. */
public enum Decoration {
  /** No decorator at all: the limit. */
  DIRECT {
    @Override
    Inventory decorate(Inventory delegate, ActivityTracker tracker) {
      return delegate;
    }
  },

  /** A decorator written by hand. */
  BY_HAND {
    @Override
    Inventory decorate(Inventory delegate, ActivityTracker tracker) {
      return new HandTrackedInventory(delegate, tracker);
    }
  },

  /** The generated decorator. */
  GENERATED {
    @Override
    Inventory decorate(Inventory delegate, ActivityTracker tracker) {
      return new TrackedInventory(delegate, tracker);
    }
  },

  /** A proxy of the JDK that does nothing but forward. */
  PROXY {
    @Override
    Inventory decorate(Inventory delegate, ActivityTracker tracker) {
      return (Inventory)
          Proxy.newProxyInstance(
              Inventory.class.getClassLoader(),
              new Class<?>[] {Inventory.class},
              (proxy, method, arguments) -> {
                try {
                  return method.invoke(delegate, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }
  };

  abstract Inventory decorate(Inventory delegate, ActivityTracker tracker);
}

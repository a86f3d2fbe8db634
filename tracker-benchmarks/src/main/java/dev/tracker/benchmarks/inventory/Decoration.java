package dev.tracker.benchmarks.inventory;

/** The ways to put work around the calls of the service. */
public enum Decoration {
  /** No decorator at all: the limit. */
  DIRECT {
    @Override
    public <T extends Inventory> Inventory decorate(Class<T> type, T delegate, Work work) {
      return delegate;
    }
  },

  /** A decorator written by hand: for a tracker, or with the library itself. */
  BY_HAND {
    @Override
    public <T extends Inventory> Inventory decorate(Class<T> type, T delegate, Work work) {
      return work.byHand(delegate);
    }
  },

  /** The generated decorator. */
  GENERATED {
    @Override
    public <T extends Inventory> Inventory decorate(Class<T> type, T delegate, Work work) {
      return new TrackedInventory(delegate, work.tracker());
    }
  },

  /** A proxy of the JDK. */
  JDK_PROXY {
    @Override
    public <T extends Inventory> Inventory decorate(Class<T> type, T delegate, Work work) {
      return Peers.jdkProxy(type, delegate, work.peerWork());
    }
  },

  /** Byte Buddy's method delegation, in a subclass of the service: there is no delegate. */
  BYTE_BUDDY {
    @Override
    public <T extends Inventory> Inventory decorate(Class<T> type, T delegate, Work work) {
      return Peers.byteBuddy(delegate.getClass(), work.peerWork());
    }
  },

  /** Spring AOP with a proxy of the JDK. */
  SPRING_JDK {
    @Override
    public <T extends Inventory> Inventory decorate(Class<T> type, T delegate, Work work) {
      return Peers.spring(delegate, work.peerWork(), false);
    }
  },

  /** Spring AOP with a subclass that CGLIB makes. */
  SPRING_CGLIB {
    @Override
    public <T extends Inventory> Inventory decorate(Class<T> type, T delegate, Work work) {
      return Peers.spring(delegate, work.peerWork(), true);
    }
  },

  /** Micronaut's interceptor, in the subclass that its processor makes of the service. */
  MICRONAUT {
    @Override
    public <T extends Inventory> Inventory decorate(Class<T> type, T delegate, Work work) {
      return MicronautBeans.inventory(work.peerWork());
    }
  },

  /** Tritium, with an event handler that is not enabled where there is no work. */
  TRITIUM {
    @Override
    public <T extends Inventory> Inventory decorate(Class<T> type, T delegate, Work work) {
      return Peers.tritium(type, delegate, work.eventHandler());
    }
  },

  /** Micrometer's {@code TimedAspect} in Spring AOP, whatever the work. */
  TIMED_ASPECT {
    @Override
    public <T extends Inventory> Inventory decorate(Class<T> type, T delegate, Work work) {
      return Peers.timedAspect(Work.registry());
    }
  };

  /**
   * Decorates a service.
   *
   * @param <T> the service's interface
   * @param type of it, the class
   * @param delegate the service
   * @param work what is done around each call
   * @return what calls the service
   */
  public abstract <T extends Inventory> Inventory decorate(Class<T> type, T delegate, Work work);
}

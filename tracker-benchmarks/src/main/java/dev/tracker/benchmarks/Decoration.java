package dev.tracker.benchmarks;

/** The ways to put work around the calls of the service. */
public enum Decoration {
  /** No decorator at all: the limit. */
  DIRECT {
    @Override
    Inventory decorate(Inventory delegate, Work work) {
      return delegate;
    }
  },

  /** A decorator written by hand: for a tracker, or with the library itself. */
  BY_HAND {
    @Override
    Inventory decorate(Inventory delegate, Work work) {
      return work.byHand(delegate);
    }
  },

  /** The generated decorator. */
  GENERATED {
    @Override
    Inventory decorate(Inventory delegate, Work work) {
      return new TrackedInventory(delegate, work.tracker());
    }
  },

  /** A proxy of the JDK. */
  JDK_PROXY {
    @Override
    Inventory decorate(Inventory delegate, Work work) {
      return Peers.jdkProxy(delegate, work.peerWork());
    }
  },

  /** Byte Buddy's method delegation, in a subclass of the service: there is no delegate. */
  BYTE_BUDDY {
    @Override
    Inventory decorate(Inventory delegate, Work work) {
      return Peers.byteBuddy(work.peerWork());
    }
  },

  /** Spring AOP with a proxy of the JDK. */
  SPRING_JDK {
    @Override
    Inventory decorate(Inventory delegate, Work work) {
      return Peers.spring(delegate, work.peerWork(), false);
    }
  },

  /** Spring AOP with a subclass that CGLIB makes. */
  SPRING_CGLIB {
    @Override
    Inventory decorate(Inventory delegate, Work work) {
      return Peers.spring(delegate, work.peerWork(), true);
    }
  },

  /** Micrometer's {@code TimedAspect} in Spring AOP, whatever the work. */
  TIMED_ASPECT {
    @Override
    Inventory decorate(Inventory delegate, Work work) {
      return Peers.timedAspect(Work.registry());
    }
  };

  abstract Inventory decorate(Inventory delegate, Work work);
}

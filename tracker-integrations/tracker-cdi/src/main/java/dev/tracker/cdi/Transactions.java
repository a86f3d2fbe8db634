package dev.tracker.cdi;

import dev.tracker.containers.Fate;
import dev.tracker.containers.Fate.End;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/** Says what the work on a thread depends on, where an application has JTA's transactions. */
final class Transactions {
  private static final String TYPE = "jakarta.transaction.TransactionSynchronizationRegistry";
  private static final String JNDI = "java:comp/TransactionSynchronizationRegistry";

  private Transactions() {}

  /** By a bean, as Quarkus has one, or by the name that Jakarta EE gives the registry. */
  static @Nullable Supplier<@Nullable Fate> of(Instance<Object> beans) {
    return OptionalTypes.areThere(TYPE) ? Registry.of(beans) : null;
  }

  /** Apart, since its class is loaded only where JTA is there. */
  private record Registry(TransactionSynchronizationRegistry registry)
      implements Supplier<@Nullable Fate> {

    static @Nullable Registry of(Instance<Object> beans) {
      Instance<TransactionSynchronizationRegistry> found =
          beans.select(TransactionSynchronizationRegistry.class);
      if (found.isResolvable()) {
        return new Registry(found.get());
      }
      return named();
    }

    @SuppressWarnings("BanJNDI") // The name is Jakarta EE's, and none that anybody could choose.
    private static @Nullable Registry named() {
      try {
        return InitialContext.doLookup(JNDI) instanceof TransactionSynchronizationRegistry found
            ? new Registry(found)
            : null;
      } catch (NamingException e) {
        // An application without JNDI, or without transactions.
        return null;
      }
    }

    @Override
    public @Nullable Fate get() {
      if (registry.getTransactionKey() == null) {
        return null;
      }
      return switch (registry.getTransactionStatus()) {
        case Status.STATUS_ACTIVE -> listener().fate();
        case Status.STATUS_MARKED_ROLLBACK, Status.STATUS_ROLLEDBACK, Status.STATUS_ROLLING_BACK ->
            Fate.settled(End.ROLLED_BACK);
        case Status.STATUS_NO_TRANSACTION -> null;
        // It has begun to complete: what is done now may be part of it, or not.
        default -> Fate.settled(End.UNKNOWN);
      };
    }

    private Listener listener() {
      Listener present = (Listener) registry.getResource(Listener.class);
      if (present == null) {
        present = new Listener();
        registry.registerInterposedSynchronization(present);
        registry.putResource(Listener.class, present);
      }
      return present;
    }
  }

  /** Hears how one transaction ends. It may hear it on another thread: that of a timeout. */
  private static final class Listener implements Synchronization {
    private final List<Fate> fates = new ArrayList<>();
    private @Nullable End end;

    synchronized Fate fate() {
      if (end != null) {
        return Fate.settled(end);
      }
      Fate fate = Fate.open();
      fates.add(fate);
      return fate;
    }

    @Override
    public void beforeCompletion() {
      // What is done now is part of the transaction, too.
    }

    @Override
    public void afterCompletion(int status) {
      End how =
          switch (status) {
            case Status.STATUS_COMMITTED -> End.COMMITTED;
            case Status.STATUS_ROLLEDBACK -> End.ROLLED_BACK;
            default -> End.UNKNOWN;
          };
      settled(how).forEach(each -> each.settle(how));
    }

    private synchronized List<Fate> settled(End how) {
      end = how;
      List<Fate> waiting = List.copyOf(fates);
      fates.clear();
      return waiting;
    }
  }
}

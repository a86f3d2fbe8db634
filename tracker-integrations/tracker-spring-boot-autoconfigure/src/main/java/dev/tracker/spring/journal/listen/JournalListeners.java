package dev.tracker.spring.journal.listen;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.subscribe.JournalSubscriber;
import dev.tracker.journal.subscribe.JournalSubscriberBuilder;
import dev.tracker.journal.subscribe.Retries;
import dev.tracker.journal.subscribe.Subscription;
import dev.tracker.journal.subscribe.Subscriptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Runs a subscriber for each method annotated with {@link JournalListener}, while the application
 * runs. Thread-safe.
 */
public final class JournalListeners implements SmartInitializingSingleton, SmartLifecycle {
  private static final Log LOG = LogFactory.getLog(JournalListeners.class);

  private final ConfigurableListableBeanFactory beans;
  private final List<JournalSubscriber> running = new ArrayList<>();
  private List<ListenerMethod> methods = List.of();

  JournalListeners(ConfigurableListableBeanFactory beans) {
    this.beans = beans;
  }

  @Override
  public void afterSingletonsInstantiated() {
    methods = ListenerMethods.of(beans);
  }

  /**
   * The names of the cursors.
   *
   * @return of each listener's, in alphabetical order
   */
  public List<String> cursors() {
    return methods.stream().map(ListenerMethod::cursor).toList();
  }

  @Override
  public synchronized void start() {
    if (methods.isEmpty() || isRunning()) {
      return;
    }
    DataSource dataSource = beans.getBean(DataSource.class);
    try {
      OwnTransactions transactions = OwnTransactions.on(dataSource);
      Subscriptions subscriptions = new Subscriptions(transactions, Clock.systemUTC());
      makeCursors(subscriptions);
      for (ListenerMethod method : methods) {
        running.add(subscriber(method, dataSource, transactions).start());
      }
    } catch (SQLException failure) {
      stop();
      throw new IllegalStateException(
          "The journal's listeners cannot start: its database does not answer.", failure);
    } catch (RuntimeException refused) {
      stop();
      throw refused;
    }
  }

  private void makeCursors(Subscriptions subscriptions) throws SQLException {
    Set<String> there =
        subscriptions.all().stream()
            .map(Subscription::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> orphans = new TreeSet<>(there);
    cursors().forEach(orphans::remove);
    for (ListenerMethod method : methods) {
      if (!there.contains(method.cursor())) {
        makeCursor(subscriptions, method, orphans);
      }
    }
    if (!orphans.isEmpty()) {
      LOG.warn(
          "No @JournalListener here has the cursors "
              + orphans
              + ". If a relay or a JournalSubscriber of yours has it, all is well. If a method or"
              + " bean was renamed, name the old cursor in its annotation; if one is gone for good,"
              + " forget it, or nothing behind it is archived.");
    }
  }

  private static void makeCursor(
      Subscriptions subscriptions, ListenerMethod method, Set<String> orphans) throws SQLException {
    JournalListener listener = method.listener();
    if (listener.start() == JournalListener.Beginning.NOWHERE) {
      throw new IllegalStateException(
          ("@JournalListener on %s: there is no cursor '%s'; without a listener are %s. Fix: if it"
                  + " is new, say where it starts, or make it by Subscriptions.create; if it was"
                  + " renamed, name the old cursor.")
              .formatted(method.described(), method.cursor(), orphans));
    }
    Start start =
        listener.start() == JournalListener.Beginning.FIRST ? Start.atBeginning() : Start.atEnd();
    subscriptions.create(method.cursor(), listener.shards(), start);
    LOG.info("The cursor '" + method.cursor() + "' was made, for " + method.described() + ".");
  }

  private JournalSubscriber subscriber(
      ListenerMethod method, DataSource dataSource, OwnTransactions transactions)
      throws SQLException {
    JournalSubscriberBuilder builder =
        JournalSubscriber.builder(dataSource, method.cursor())
            .accepts(method::accepts)
            .retries(
                new Retries(
                    method.listener().attempts(),
                    Retries.DEFAULT.first(),
                    Retries.DEFAULT.longest()));
    if (!method.listener().transactional()) {
      return builder.handler(delivery -> method.call(delivery, null));
    }
    PlatformTransactionManager manager =
        beans.getBeanProvider(PlatformTransactionManager.class).getIfUnique();
    if (manager == null) {
      throw new IllegalStateException(
          ("@JournalListener on %s is transactional, but there is no one"
                  + " PlatformTransactionManager. Fix: have one, or one that is @Primary, or say"
                  + " transactional = false.")
              .formatted(method.described()));
    }
    SpringTransactionRunner spring =
        new SpringTransactionRunner(dataSource, manager, transactions.dialect().isolation());
    spring.run(Connection::getAutoCommit);
    return builder
        .transactions(spring)
        .transactional((connection, delivery) -> method.call(delivery, connection));
  }

  @Override
  public synchronized void stop() {
    running.forEach(JournalSubscriber::close);
    running.clear();
  }

  @Override
  public synchronized boolean isRunning() {
    return !running.isEmpty();
  }

  /** After the web server has started, and before it stops. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE;
  }
}

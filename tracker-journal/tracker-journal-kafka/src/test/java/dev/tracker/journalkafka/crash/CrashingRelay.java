package dev.tracker.journalkafka.crash;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.schema.JournalSchema;
import dev.tracker.journal.subscribe.Subscriptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.postgresql.ds.PGSimpleDataSource;

/** A database, a broker and two relays, each in a process, and a program that writes meanwhile. */
final class CrashingRelay implements AutoCloseable {
  static final String TOPIC = "changes";
  private static final int USERS = 7;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  private final PGSimpleDataSource dataSource = new PGSimpleDataSource();
  private final String brokers;
  private final Child database;
  private final Child broker;
  private final List<Child> relays = new ArrayList<>();
  private final JournalKeeper keeper;
  private final JournalTracker tracker;
  private final Thread writer;
  private final Subscriptions subscriptions;
  private volatile boolean stopping;

  CrashingRelay(Path directory) throws Exception {
    int port = freePort();
    database =
        Child.start(
            directory,
            DatabaseProcess.class.getName(),
            directory.resolve("database").toString(),
            Integer.toString(port));
    String url =
        "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres&socketTimeout=20&connectTimeout=5"
            .formatted(port);
    dataSource.setURL(url);
    brokers = "127.0.0.1:" + freePort();
    Path properties = properties(directory, brokers, freePort());
    String id = "AAAAAAAAAAAAAAAAAAAAAQ";
    Child.start(directory, "kafka.tools.StorageTool", "format", "-t", id, "-c", "" + properties)
        .join();
    broker = Child.start(directory, "kafka.Kafka", properties.toString());
    await(this::isUp);
    try (Connection connection = dataSource.getConnection()) {
      JournalSchema.apply(connection);
    }
    await(this::makeTopic);
    OwnTransactions own = OwnTransactions.on(dataSource);
    subscriptions = new Subscriptions(own, Clock.systemUTC());
    subscriptions.create("relay", 2, Start.atBeginning());
    DataSourceTransactions transactions = new DataSourceTransactions(dataSource);
    tracker = JournalTracker.builder(dataSource, transactions).build();
    keeper = new JournalKeeper(own, "test", null, null, Duration.ofMillis(10), Clock.systemUTC());
    keeper.start();
    for (int i = 0; i < 2; i++) {
      relays.add(Child.start(directory, RelayProcess.class.getName(), url, brokers, TOPIC));
    }
    writer = new Thread(() -> write(transactions), "writer");
    writer.setDaemon(true);
    writer.start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Path properties(Path directory, String brokers, int port) throws IOException {
    return Files.writeString(
        directory.resolve("server.properties"),
        """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://%1$s,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://%1$s
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        offsets.topic.replication.factor=1
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=1
        """
            .formatted(brokers, port, directory.resolve("kafka")));
  }

  private boolean isUp() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private boolean makeTopic() throws InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1))).all().get();
      return true;
    } catch (ExecutionException notYet) {
      return false;
    }
  }

  private void write(DataSourceTransactions transactions) {
    for (int i = 0; !stopping; i++) {
      String user = "" + i % USERS;
      try {
        transactions.run(
            connection -> {
              try (Activity activity = tracker.start(ActivityContext.root(), "update", "user")) {
                activity.reportChange(user, null);
              }
              return true;
            });
        Thread.sleep(2);
      } catch (SQLException | RuntimeException away) {
        pause();
      } catch (InterruptedException stop) {
        return;
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  String brokers() {
    return brokers;
  }

  /** What can be killed: the first two are relays. */
  List<Child> children() {
    return List.of(relays.get(0), relays.get(1), broker, database);
  }

  long position() {
    try {
      return subscriptions.get("relay").position();
    } catch (SQLException away) {
      return -1;
    }
  }

  /** Until the relay goes on. */
  void awaitProgress() throws Exception {
    await(() -> position() >= 0);
    long before = position();
    await(() -> position() > before);
  }

  /** Stops to write, and waits until all of it is sent. */
  List<String> finish() throws Exception {
    stopping = true;
    writer.join();
    await(() -> keeper.runOnce() == 0 && isSent());
    List<String> written = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT position, changed_id FROM tracker_entry ORDER BY position")) {
      while (rows.next()) {
        written.add(rows.getLong(1) + " user/" + rows.getString(2));
      }
    }
    return written;
  }

  private boolean isSent() throws SQLException {
    return subscriptions.get("relay").lagRows() == 0 && subscriptions.get("relay").parked() == 0;
  }

  static void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (!isTrue(condition)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + LONGEST_WAIT);
      }
      Thread.sleep(20);
    }
  }

  private static boolean isTrue(Callable<Boolean> condition) throws Exception {
    try {
      return condition.call();
    } catch (SQLException away) {
      return false;
    }
  }

  @Override
  public void close() {
    stopping = true;
    keeper.close();
    tracker.close();
    try {
      for (Child child : children()) {
        child.kill();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

package dev.tracker.journalkafka.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** PostgreSQL in a folder, which is made once and used again after each kill. */
final class DatabaseProcess {
  private DatabaseProcess() {}

  public static void main(String[] args) throws Exception {
    EmbeddedPostgres.builder()
        .setDataDirectory(Path.of(args[0]))
        .setCleanDataDirectory(false)
        .setPort(Integer.parseInt(args[1]))
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .start();
    new CountDownLatch(1).await();
  }
}

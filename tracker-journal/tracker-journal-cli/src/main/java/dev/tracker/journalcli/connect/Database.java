package dev.tracker.journalcli.connect;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.schema.Access;
import dev.tracker.journal.schema.JournalSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The database of the journal.
 *
 * @since 0.1.0
 */
public final class Database {
  private static final String SQLITE_READ_WRITE = "2";

  @Option(
      names = "--url",
      paramLabel = "URL",
      defaultValue = "${TRACKER_JOURNAL_URL}",
      description = "JDBC address of the database; by default $TRACKER_JOURNAL_URL.")
  private @Nullable String url;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      defaultValue = "${TRACKER_JOURNAL_USER}",
      description = "Its user; by default $TRACKER_JOURNAL_USER.")
  private @Nullable String user;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "File with the password; by default it is $TRACKER_JOURNAL_PASSWORD.")
  private @Nullable Path passwordFile;

  /** For picocli. */
  public Database() {}

  /**
   * The database, as it is.
   *
   * @param access what is done there
   * @return a source of connections
   * @throws IOException if the file with the password cannot be read
   */
  public DataSource dataSource(Access access) throws IOException {
    return source(access, true);
  }

  /**
   * The database, which is made if it is a file that is not there yet.
   *
   * @return a source of connections
   * @throws IOException if the file with the password cannot be read
   */
  public DataSource orNew() throws IOException {
    return source(Access.KEEP, false);
  }

  /**
   * A journal that is there.
   *
   * @param access what is done there
   * @return a way to run transactions
   * @throws IOException if the file with the password cannot be read
   * @throws SQLException if the database fails
   */
  public OwnTransactions journal(Access access) throws IOException, SQLException {
    DataSource dataSource = dataSource(access);
    try (Connection connection = dataSource.getConnection()) {
      JournalSchema.check(connection, access);
    }
    return OwnTransactions.on(dataSource);
  }

  private DataSource source(Access access, boolean present) throws IOException {
    String address = url;
    if (address == null || address.isBlank()) {
      throw new JournalException("Say which database: --url jdbc:…, or set TRACKER_JOURNAL_URL.");
    }
    Properties properties = new Properties();
    if (user != null) {
      properties.setProperty("user", user);
    }
    String password = password();
    if (password != null) {
      properties.setProperty("password", password);
    }
    if (address.startsWith("jdbc:sqlite:")) {
      sqlite(properties, access, present);
    } else if (address.startsWith("jdbc:h2:") && present && !isMade(address)) {
      address += ";IFEXISTS=TRUE";
    }
    return new DriverDataSource(address, properties);
  }

  /** Of a remote or mistyped address no database is made. */
  private static boolean isMade(String address) {
    return address.toUpperCase(java.util.Locale.ROOT).contains("IFEXISTS=")
        || address.startsWith("jdbc:h2:mem:")
        || address.startsWith("jdbc:h2:tcp:")
        || address.startsWith("jdbc:h2:ssl:");
  }

  private static void sqlite(Properties properties, Access access, boolean present) {
    properties.setProperty("busy_timeout", "20000");
    if (access != Access.READ) {
      // Else what begins with a look cannot write later, if another has written meanwhile.
      properties.setProperty("transaction_mode", "IMMEDIATE");
    }
    if (present) {
      properties.setProperty("open_mode", SQLITE_READ_WRITE);
    }
  }

  private @Nullable String password() throws IOException {
    return passwordFile == null
        ? System.getenv("TRACKER_JOURNAL_PASSWORD")
        : Files.readString(passwordFile).strip();
  }
}

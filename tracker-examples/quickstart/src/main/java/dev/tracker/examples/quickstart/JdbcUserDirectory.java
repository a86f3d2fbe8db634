package dev.tracker.examples.quickstart;

import dev.tracker.journal.connect.DataSourceTransactions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Keeps the users in an H2 database. Each method commits what it did, or leaves that to the
 * transaction under way, so what is stored stays stored, whatever happens to the program next.
 * Thread-safe.
 */
public final class JdbcUserDirectory implements UserDirectory, AutoCloseable {
  private final JdbcConnectionPool pool;
  private final DataSourceTransactions transactions;

  private JdbcUserDirectory(JdbcConnectionPool pool) {
    this.pool = pool;
    this.transactions = new DataSourceTransactions(pool);
  }

  /**
   * Opens a database, which is created where there is none.
   *
   * @param file the database's file, without the {@code .mv.db} at its end
   * @throws DirectoryUnavailable if it cannot be opened
   */
  public static JdbcUserDirectory open(Path file) {
    String url =
        "jdbc:h2:file:"
            + file.toAbsolutePath()
            + ";INIT=RUNSCRIPT FROM 'classpath:dev/tracker/examples/quickstart/schema.sql'"
            + ";WRITE_DELAY=0" // What is committed is in the file, even if the program is killed.
            + ";TRACE_LEVEL_FILE=0"; // What goes wrong is thrown, and needs no file as well.
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "", "");
    try (Connection first = pool.getConnection()) {
      first.setAutoCommit(true);
      return new JdbcUserDirectory(pool);
    } catch (SQLException error) {
      if (error.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
        throw new DirectoryUnavailable("the database " + file + " is in use elsewhere", error);
      }
      throw new DirectoryUnavailable(error);
    }
  }

  /** Where the users are, and what else belongs to them. */
  DataSource dataSource() {
    return pool;
  }

  /** What several changes are made in, or a change and what is told of it. */
  DataSourceTransactions transactions() {
    return transactions;
  }

  @Override
  public User create(Profile profile) throws DuplicateUser, UnknownDepartment {
    try {
      return transactions.run(connection -> insert(connection, profile));
    } catch (SQLException error) {
      if (error.getErrorCode() == ErrorCode.DUPLICATE_KEY_1) {
        throw new DuplicateUser(profile.email());
      }
      throw refusal(error, profile);
    }
  }

  private static User insert(Connection connection, Profile profile) throws SQLException {
    String sql = "insert into users (name, department, joined, email) values (?, ?, ?, ?)";
    try (PreparedStatement insert =
        connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
      bind(insert, profile);
      insert.executeUpdate();
      try (ResultSet keys = insert.getGeneratedKeys()) {
        keys.next();
        return new User(keys.getLong("id"), profile);
      }
    }
  }

  @Override
  public Optional<Update> update(Profile profile) throws UnknownDepartment {
    Optional<User> outdated = find(profile.email()).filter(user -> !user.profile().equals(profile));
    if (outdated.isEmpty()) {
      return Optional.empty();
    }
    String sql = "update users set name = ?, department = ?, joined = ? where email = ?";
    try {
      transactions.run(
          connection -> {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
              bind(update, profile);
              return update.executeUpdate();
            }
          });
      return outdated.map(user -> new Update(user.id(), user.profile(), profile));
    } catch (SQLException error) {
      throw refusal(error, profile);
    }
  }

  @Override
  public Optional<User> delete(String email) {
    Optional<User> user = find(email);
    try {
      transactions.run(
          connection -> {
            String sql = "delete from users where email = ?";
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
              delete.setString(1, email);
              return delete.executeUpdate();
            }
          });
      return user;
    } catch (SQLException error) {
      throw new DirectoryUnavailable(error);
    }
  }

  @Override
  public Optional<User> find(String email) {
    try {
      return transactions.run(connection -> select(connection, email));
    } catch (SQLException error) {
      throw new DirectoryUnavailable(error);
    }
  }

  private static Optional<User> select(Connection connection, String email) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select * from users where email = ?")) {
      select.setString(1, email);
      try (ResultSet users = select.executeQuery()) {
        return users.next() ? Optional.of(user(users)) : Optional.empty();
      }
    }
  }

  @Override
  public long count() {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("select count(*) from users")) {
      count.next();
      return count.getLong(1);
    } catch (SQLException error) {
      throw new DirectoryUnavailable(error);
    }
  }

  @Override
  public void close() {
    pool.dispose();
  }

  private static void bind(PreparedStatement statement, Profile profile) throws SQLException {
    statement.setString(1, profile.name());
    statement.setString(2, profile.department());
    statement.setObject(3, profile.joined());
    statement.setString(4, profile.email());
  }

  private static User user(ResultSet users) throws SQLException {
    Profile profile =
        new Profile(
            users.getString("email"),
            users.getString("name"),
            users.getString("department"),
            users.getObject("joined", LocalDate.class));
    return new User(users.getLong("id"), profile);
  }

  /** What else to throw where a profile was not stored: the database is the one to know why. */
  private static DirectoryUnavailable refusal(SQLException error, Profile profile)
      throws UnknownDepartment {
    if (error.getErrorCode() == ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1) {
      throw new UnknownDepartment(profile.department());
    }
    return new DirectoryUnavailable(error);
  }
}

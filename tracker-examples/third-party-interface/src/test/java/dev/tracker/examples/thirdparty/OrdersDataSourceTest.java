package dev.tracker.examples.thirdparty;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.testing.RecordingTracker;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrdersDataSourceTest {
  private final RecordingTracker tracker = new RecordingTracker();
  private final JdbcDataSource database = new JdbcDataSource();
  private final DataSource orders = new TrackedOrdersDataSource(database, tracker);

  @BeforeEach
  void createDatabase() {
    database.setUrl("jdbc:h2:mem:");
    database.setUser("sa");
    database.setPassword("");
  }

  @Test
  void connectionIsTracked() throws SQLException {
    try (Connection connection = orders.getConnection()) {
      assertThat(connection.isValid(1)).isTrue();
    }

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasOperation("get")
        .hasSubject("connection")
        .hasNoArguments()
        .didNotFail()
        .reportedNoChange();
  }

  @Test
  void userIsRecordedAndPasswordIsNot() throws SQLException {
    orders.getConnection("clerk", "clerk's secret").close();

    assertThat(tracker).onlyActivity().hasArguments("username", "clerk");
  }

  @Test
  void failureIsTrackedAndThrown() {
    database.setUrl("jdbc:h2:mem:orders;IFEXISTS=TRUE");

    Throwable thrown = catchThrowable(orders::getConnection);

    assertThat(thrown).isInstanceOf(SQLException.class);
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(thrown);
  }

  @Test
  void otherMethodsAreForwarded() throws SQLException {
    orders.setLoginTimeout(3);

    assertThat(orders.unwrap(JdbcDataSource.class)).isSameAs(database);
    assertThat(tracker).recordedNothing();
  }
}

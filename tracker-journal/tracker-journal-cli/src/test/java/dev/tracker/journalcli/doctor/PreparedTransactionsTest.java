package dev.tracker.journalcli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreparedTransactionsTest {
  private static void run(Connection connection, String sql) throws Exception {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void oneThatIsLeftOverIsToldWithItsRemedy() throws Exception {
    String url = "jdbc:h2:mem:" + UUID.randomUUID();
    try (Connection doctor = DriverManager.getConnection(url);
        Connection lost = DriverManager.getConnection(url)) {
      run(doctor, "CREATE TABLE account (id INTEGER)");
      assertThat(PreparedTransactions.check(doctor, "h2").well()).isTrue();
      lost.setAutoCommit(false);
      run(lost, "INSERT INTO account VALUES (1)");
      run(lost, "PREPARE COMMIT lost");
      Check check = PreparedTransactions.check(doctor, "h2");
      assertThat(check.well()).isFalse();
      assertThat(check.message())
          .contains("1 prepared and not ended", "their manager recover them");
      run(lost, "ROLLBACK TRANSACTION lost");
      lost.rollback();
      assertThat(PreparedTransactions.check(doctor, "h2").well()).isTrue();
    }
  }
}

package dev.tracker.journaljta;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.jdbcx.JdbcDataSource;

/** A manager, and a pool whose connections take part in its transactions. */
final class Narayana implements AutoCloseable {
  final TransactionManager manager = com.arjuna.ats.jta.TransactionManager.transactionManager();
  final TransactionSynchronizationRegistry registry = new TransactionSynchronizationRegistryImple();
  final AgroalDataSource pool;
  final JdbcDataSource outside = new JdbcDataSource();

  Narayana(String name) throws SQLException {
    String url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
    outside.setURL(url);
    pool =
        AgroalDataSource.from(
            new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(
                    pool ->
                        pool.maxSize(4)
                            .acquisitionTimeout(Duration.ofSeconds(10))
                            .transactionIntegration(
                                new NarayanaTransactionIntegration(manager, registry))
                            .connectionFactoryConfiguration(
                                factory ->
                                    factory
                                        .jdbcUrl(url)
                                        .connectionProviderClass(JdbcDataSource.class))));
  }

  @Override
  public void close() {
    pool.close();
  }
}

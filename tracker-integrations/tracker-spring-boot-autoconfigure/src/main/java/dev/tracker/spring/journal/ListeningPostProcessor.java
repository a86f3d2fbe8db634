package dev.tracker.spring.journal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.transaction.ConfigurableTransactionManager;

/** Has each manager tell of its transactions from the first one on. */
final class ListeningPostProcessor implements BeanPostProcessor {
  private final ObjectProvider<SpringTransactions> transactions;

  ListeningPostProcessor(ObjectProvider<SpringTransactions> transactions) {
    this.transactions = transactions;
  }

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof ConfigurableTransactionManager manager) {
      transactions.ifAvailable(found -> found.listenTo(manager));
    }
    return bean;
  }
}

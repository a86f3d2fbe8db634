package dev.tracker.cdi.beans;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** JTA's registry as a bean, as Quarkus has it. */
@Dependent
public class Narayana {

  @Produces
  @Singleton
  TransactionSynchronizationRegistry registry() {
    return new TransactionSynchronizationRegistryImple();
  }
}

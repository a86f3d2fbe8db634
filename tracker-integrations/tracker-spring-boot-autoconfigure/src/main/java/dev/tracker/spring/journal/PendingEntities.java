package dev.tracker.spring.journal;

import jakarta.persistence.EntityManager;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What JPA would write at the commit. An entity is locked by then at the latest, and the journal's
 * rows come after that: so the order of an entity's entries is that of its commits.
 */
final class PendingEntities {
  /** Hibernate's own mode, which JPA has no word for. */
  private static final String FLUSH_MODE = "org.hibernate.flushMode";

  private PendingEntities() {}

  static void flush(Object entityManagerFactory) {
    Object bound = TransactionSynchronizationManager.getResource(entityManagerFactory);
    if (bound instanceof EntityManagerHolder holder) {
      EntityManager entities = holder.getEntityManager();
      if (entities.isJoinedToTransaction() && !isManual(entities)) {
        entities.flush();
      }
    }
  }

  private static boolean isManual(EntityManager entities) {
    return "MANUAL".equals(String.valueOf(entities.getProperties().get(FLUSH_MODE)));
  }
}

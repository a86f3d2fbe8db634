package dev.tracker.spring.transaction;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.aopalliance.intercept.MethodInvocation;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.orm.jpa.EntityManagerFactoryInfo;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaDialect;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ClassUtils;

/**
 * Has JPA write what a method changed, before trackers write what they have to say of it. What JPA
 * cannot write fails the method, with the exception that the commit would have thrown. A class of
 * its own, as JPA may not be there.
 */
final class JpaFlush {
  private static final boolean HIBERNATE =
      ClassUtils.isPresent("org.hibernate.Session", JpaFlush.class.getClassLoader());

  private JpaFlush() {}

  /** Proceeds, and flushes if that went well. */
  static @Nullable Object proceed(MethodInvocation invocation) throws Throwable {
    Object result = invocation.proceed();
    if (TransactionSynchronizationManager.isActualTransactionActive()
        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      for (Map.Entry<Object, Object> resource :
          Map.copyOf(TransactionSynchronizationManager.getResourceMap()).entrySet()) {
        if (resource.getValue() instanceof EntityManagerHolder holder) {
          flush(resource.getKey(), holder);
        }
      }
    }
    return result;
  }

  private static void flush(Object factory, EntityManagerHolder holder) {
    EntityManager entities = holder.getEntityManager();
    if (holder.isRollbackOnly() || !entities.isJoinedToTransaction() || isByHand(entities)) {
      return;
    }
    try {
      entities.flush();
    } catch (RuntimeException e) {
      JpaDialect dialect =
          factory instanceof EntityManagerFactoryInfo known ? known.getJpaDialect() : null;
      throw dialect == null ? e : DataAccessUtils.translateIfNecessary(e, dialect);
    }
  }

  /** Who flushes by hand says himself when that is to be. */
  private static boolean isByHand(EntityManager entities) {
    return HIBERNATE && HibernateMode.isManual(entities);
  }

  /** Loaded only where Hibernate is there. */
  private static final class HibernateMode {
    private static boolean isManual(EntityManager entities) {
      return entities instanceof Session session
          && session.getHibernateFlushMode() == FlushMode.MANUAL;
    }
  }
}

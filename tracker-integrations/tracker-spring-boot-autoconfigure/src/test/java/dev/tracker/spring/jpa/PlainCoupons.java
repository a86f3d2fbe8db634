package dev.tracker.spring.jpa;

import jakarta.persistence.EntityManager;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Is in whatever transaction its caller is. */
class PlainCoupons implements Coupons {
  final EntityManager entities;

  PlainCoupons(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void issue(String id) {
    entities.persist(new Coupon(id, id.substring(0, 1)));
  }

  @Override
  public void issueUnflushed(String id) {
    entities.unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);
    issue(id);
  }

  @Override
  public void touchReadOnly(String id) {
    issue(id);
  }
}

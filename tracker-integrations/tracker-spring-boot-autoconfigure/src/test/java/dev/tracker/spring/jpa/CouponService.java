package dev.tracker.spring.jpa;

import jakarta.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Has transactions of its own, around its own methods. */
@Transactional
class CouponService extends PlainCoupons {

  CouponService(EntityManager entities) {
    super(entities);
  }

  @Override
  public void issue(String id) {
    super.issue(id);
  }

  @Override
  public void issueUnflushed(String id) {
    super.issueUnflushed(id);
  }

  @Override
  @Transactional(readOnly = true)
  public void touchReadOnly(String id) {
    super.touchReadOnly(id);
  }
}

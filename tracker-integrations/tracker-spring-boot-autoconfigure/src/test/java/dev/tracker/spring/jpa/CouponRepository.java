package dev.tracker.spring.jpa;

import dev.tracker.TrackActivity;
import org.springframework.data.repository.CrudRepository;

/** Is its own transaction, where there is no other; its changes have the entity as their data. */
@TrackActivity(subject = "coupon")
public interface CouponRepository extends CrudRepository<Coupon, String> {
  @Override
  @TrackActivity(args = "entity.id", changeId = "result.id", changeData = "result")
  <S extends Coupon> S save(S entity);
}

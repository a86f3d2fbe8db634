package dev.tracker.spring.data;

import dev.tracker.TrackActivity;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.CrudRepository;

/** Holds repositories of both kinds. */
final class Shops {
  private Shops() {}

  /** Nested, and generic in what it inherits. */
  @TrackActivity(subject = "customer")
  interface Customers extends JpaRepository<Customer, Long> {
    @TrackActivity(args = "name", operation = "find")
    List<Customer> findByName(String name);

    @Override
    @TrackActivity(args = "entity.name", changeId = "result.id", changeData = "entity.name")
    <S extends Customer> S save(S entity);
  }

  /** Of Spring Data JDBC. */
  @TrackActivity(subject = "parcel")
  interface Parcels extends CrudRepository<Parcel, Long> {
    @Override
    @TrackActivity(args = "entity.name", changeId = "result.id", changeData = "entity.name")
    <S extends Parcel> S save(S entity);
  }
}

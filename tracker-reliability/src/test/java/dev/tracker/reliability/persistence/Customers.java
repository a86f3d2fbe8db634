package dev.tracker.reliability.persistence;

import dev.tracker.TrackActivity;
import dev.tracker.reliability.persistence.Entities.Customer;
import dev.tracker.reliability.persistence.Entities.Place;
import dev.tracker.reliability.persistence.Entities.Product;
import dev.tracker.reliability.persistence.Entities.Slot;
import java.util.List;

@TrackActivity
@SuppressWarnings("TRK065")
interface Customers {

  @TrackActivity(args = "customer", changeId = "none")
  Customer update(Customer customer);

  @TrackActivity(operation = "update_all", args = "customers", changeId = "none")
  List<Customer> updateAll(Iterable<? extends Customer> customers);

  @TrackActivity(args = "product")
  void read(Product product);

  @TrackActivity(args = "place")
  void readPlace(Place place);

  @TrackActivity(args = "slot")
  void readSlot(Slot slot);

  @TrackActivity(args = "view")
  void readView(View view);

  /** It is no entity, and has one. */
  record View(String title, Customer customer) {}
}

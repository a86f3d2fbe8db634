package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(
      args = {
        "backend..name", // ERROR TRK010: "backend..name" is not a path.
        "backend.name()", // ERROR TRK010: "backend.name()" is not a path.
        "kind = " // ERROR TRK010: "" is not a path.
      },
      changeId = "1st", // ERROR TRK010: "1st" is not a path.
      changeIf = "id = backend.id") // ERROR TRK010: "id = backend.id" is not a path.
  void create(Backend backend);

  @TrackActivity(args = "order.getCustomer().id") // ERROR TRK010: "order.getCustomer().id" is not a path. Why: A path is a parameter's name or result, followed by names: backend.owner.email. Fix: Write "order.customer.id".
  void place(String id, Order order);

  @TrackActivity(changeId = "order.id", changeIf = "result != null") // ERROR TRK010: Fix: A path cannot compute. Return an Optional, and write "result"
  Order replace(Order order);

  @TrackActivity(changeId = "id", changeIf = "result > 0") // ERROR TRK010: Fix: Write "result".
  int deleteAll(String id);

  record Backend(String id, String name) {}

  record Customer(String id) {}

  record Order(String id, Customer customer) {}
}

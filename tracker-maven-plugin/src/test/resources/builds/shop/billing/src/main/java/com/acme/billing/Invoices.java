package com.acme.billing;

import dev.tracker.TrackActivity;

public interface Invoices {

  @TrackActivity(args = {"customer", "amount"}, changeId = "result")
  String create(String customer, long amount);

  @TrackActivity(args = "id", changeId = "id")
  void pay(String id);
}

package com.acme;

import com.vendor.Store;
import dev.tracker.TrackActivity;

interface Invoices extends Store {

  @Override
  @TrackActivity(changeId = "key", args = "size = content.length")
  void put(String key, byte[] content);
}

package com.acme;

import com.vendor.ObjectStore;
import dev.tracker.TrackActivity;
import dev.tracker.Untracked;
import java.io.IOException;

/** An interface of someone else, tracked without its doing. */
@TrackActivity(subject = "invoice")
public interface Invoices extends ObjectStore {

  @Override
  @TrackActivity(args = {"bucket", "size = content.length"}, changeId = "result")
  String put(String bucket, byte[] content) throws IOException;

  @Override
  @Untracked("no operation")
  void close();
}

package com.acme;

import dev.tracker.TrackActivity;

@SuppressWarnings({
  "TRK051", // ERROR TRK060: There is no warning TRK051 here to suppress
  "unused"
})
interface Users {

  @TrackActivity
  @SuppressWarnings("TRK050")
  void invite(String name);

  @TrackActivity
  @SuppressWarnings("TRK050") // ERROR TRK060: Remove "TRK050" from @SuppressWarnings.
  void delete(String id);
}

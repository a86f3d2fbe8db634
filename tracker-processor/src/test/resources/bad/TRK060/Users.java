package com.acme;

import dev.tracker.TrackActivity;

@SuppressWarnings({
  "TRK051", // ERROR TRK060: Nothing here is warned of as TRK051
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

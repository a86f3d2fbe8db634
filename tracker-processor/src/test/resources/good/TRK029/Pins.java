package com.acme;

import dev.tracker.Sensitive;
import dev.tracker.TrackActivity;
import java.util.List;

interface Pins {

  @TrackActivity(results = "result.email | masked")
  Owner getOwner(String name);

  @TrackActivity(changeEach = "pins", changeId = "each | hashed", changeData = {})
  void deletePins(@Sensitive List<String> pins);

  record Owner(String name, @Sensitive String email) {}
}

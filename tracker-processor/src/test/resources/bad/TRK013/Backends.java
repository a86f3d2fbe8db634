package com.acme;

import com.vendor.Vault;
import dev.tracker.TrackActivity;
import java.io.IOException;

interface Backends {

  @TrackActivity(
      args = {
        "backend.size.digits", // ERROR TRK013: digits of int does not exist, because that value has no members.
        "backend.close", // ERROR TRK013: close of com.acme.Backends.Backend returns nothing.
        "backend.tag", // ERROR TRK013: tag of com.acme.Backends.Backend takes parameters.
        "backend.count", // ERROR TRK013: count of com.acme.Backends.Backend is static.
        "backend.secret", // ERROR TRK013: secret of com.acme.Backends.Backend cannot be accessed from the decorator.
        "vault.region.name", // ERROR TRK013: region of com.vendor.Vault needs a type that is not on the class path.
        "backend.ping" // ERROR TRK013: ping of com.acme.Backends.Backend declares a checked exception. Why: A path only reads values, and the generated code must compile. Fix: These resolve: backend.id, backend.size.
      })
  void create(String id, Backend backend, Vault vault);

  abstract class Backend {
    abstract String id();

    abstract int size();

    abstract void close();

    abstract String tag(String name);

    static int count() {
      return 0;
    }

    private String secret() {
      return "";
    }

    abstract long ping() throws IOException;
  }
}

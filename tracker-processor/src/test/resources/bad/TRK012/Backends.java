package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(args = {"id", "backend.nmae"}) // ERROR TRK012: com.acme.Backends.Backend has no nmae. Why: A name is a record accessor, name(), getName(), isName() or a public field. Fix: Did you mean "backend.name"? What resolves: backend.id, backend.name, backend.owner.
  void create(String id, Backend backend);

  @TrackActivity(changeData = {"id", "mail = result.owner.email"}) // ERROR TRK012: com.acme.Backends.Owner has no email. Why: A name is a record accessor, name(), getName(), isName() or a public field. Fix: Did you mean "result.owner.mail"?
  Backend assign(String id);

  @TrackActivity(args = "id.letters") // ERROR TRK012: java.lang.String has no letters.
  void delete(String id);

  record Backend(String id, String name, Owner owner) {}

  record Owner(String mail) {}
}

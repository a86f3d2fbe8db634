package com.acme;

import dev.tracker.TrackActivity;

interface Backends {

  @TrackActivity(args = {"id", "backend.nmae"}) // ERROR TRK012: com.acme.Backends.Backend has no nmae. Why: A name in a path is a record component, name(), getName(), isName() or a public field. Fix: Did you mean "backend.name"? These resolve: backend.id, backend.name, backend.owner.
  void create(String id, Backend backend);

  @TrackActivity(changeData = {"id", "mail = result.owner.email"}) // ERROR TRK012: com.acme.Backends.Owner has no email. Why: A name in a path is a record component, name(), getName(), isName() or a public field. Fix: Did you mean "result.owner.mail"?
  Backend assign(String id);

  @TrackActivity(args = "id.letters") // ERROR TRK012: java.lang.String has no letters.
  void delete(String id);

  @TrackActivity(args = "order.lines.sku") // ERROR TRK012: java.util.List<com.acme.Backends.Line> has no sku. Why: A name in a path is a record component, name(), getName(), isName() or a public field. Fix: Its elements have one, but a path leads to a single value. Record "order.lines", "order.lines.size", or add a method
  void place(String id, Order order);

  record Line(String sku) {}

  record Order(java.util.List<Line> lines) {}

  record Backend(String id, String name, Owner owner) {}

  record Owner(String mail) {}
}

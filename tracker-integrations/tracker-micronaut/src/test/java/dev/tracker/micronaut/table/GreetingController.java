package dev.tracker.micronaut.table;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** What the client calls. */
@Controller("/greetings")
@Requires(property = "kind", value = "table")
class GreetingController {
  @Get("/{name}")
  String greet(String name) {
    return "hello " + name;
  }
}

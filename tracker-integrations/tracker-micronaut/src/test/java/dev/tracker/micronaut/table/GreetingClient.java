package dev.tracker.micronaut.table;

import dev.tracker.TrackActivity;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;

/** A client, which Micronaut implements. */
@Client("/greetings")
@TrackActivity(subject = "greeting")
@Requires(property = "kind", value = "table")
public interface GreetingClient {
  @Get("/{name}")
  String findGreeting(String name);
}

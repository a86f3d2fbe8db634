/** Tracker's journal in Kafka: each change as a CloudEvent. */
module dev.tracker.journalkafka {
  requires io.cloudevents.api;
  requires io.cloudevents.core;
  requires io.cloudevents.kafka;
  requires kafka.clients;
  requires static org.jspecify;
  requires transitive dev.tracker.journal;

  exports dev.tracker.journalkafka;
}

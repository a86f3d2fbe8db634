/** A journal to look at in a browser. It reads, and has no way to write. */
module dev.tracker.journalpage {
  requires jdk.httpserver;
  requires static org.jspecify;
  requires transitive dev.tracker.journal;

  exports dev.tracker.journalpage;
  exports dev.tracker.journalpage.check;
  exports dev.tracker.journalpage.server;
}

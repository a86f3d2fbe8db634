package dev.tracker.examples.quickstart;

import java.io.IOException;
import java.nio.file.Path;

/** A program that opens a database, says so, and keeps it open until its input ends. */
final class DatabaseUser {
  private DatabaseUser() {}

  public static void main(String[] args) throws IOException {
    try (JdbcUserDirectory directory = JdbcUserDirectory.open(Path.of(args[0]))) {
      System.out.println(directory.count() + " users");
      System.in.readAllBytes();
    }
  }
}

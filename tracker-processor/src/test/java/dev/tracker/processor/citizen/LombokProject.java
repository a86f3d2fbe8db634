package dev.tracker.processor.citizen;

import java.io.IOException;
import java.nio.file.Path;

/** What tests with Lombok begin with: an interface whose path needs what Lombok adds. */
final class LombokProject {
  static final String DATA = "@lombok.Data public class User { private String name; }";

  private LombokProject() {}

  static Project users(Path root) throws IOException {
    return new Project(root)
        .source("com.acme.User", "package com.acme; " + DATA)
        .source(
            "com.acme.Users",
            """
            package com.acme;
            interface Users {
              @dev.tracker.TrackActivity(args = "user.name")
              User create(String id, User user);
            }
            """);
  }

  static String[] options(Library... processors) {
    return new String[] {
      "-Xlint:all,-processing",
      "-Werror",
      "-classpath",
      Library.path(Library.API, Library.JSPECIFY, Library.LOMBOK, Library.TESTING),
      "-processorpath",
      Library.path(processors)
    };
  }
}

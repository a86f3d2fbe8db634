package com.acme;

import java.util.Optional;

public class Account {
  public String id() {
    return "";
  }

  public Optional<String> email() {
    return Optional.empty();
  }

  public int pin() {
    return 0;
  }

  public char[] password() {
    return new char[0];
  }

  @Deprecated
  public String token() {
    return "";
  }
}

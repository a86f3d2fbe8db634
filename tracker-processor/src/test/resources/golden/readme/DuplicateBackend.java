package com.acme;

public class DuplicateBackend extends Exception {
  private static final long serialVersionUID = 1;
}

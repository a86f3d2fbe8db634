package com.acme;

public class OrderRejected extends Exception {
  private static final long serialVersionUID = 1L;
}

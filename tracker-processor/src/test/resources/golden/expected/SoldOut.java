package com.acme;

public class SoldOut extends Exception {
  private static final long serialVersionUID = 1;
}

package com.acme;

public record Backend(String id, String name, Region region) {

  public record Region(String zone) {}
}

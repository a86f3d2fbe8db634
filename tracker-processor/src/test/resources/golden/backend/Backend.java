package com.acme;

public record Backend(String id, String name, String type) {}

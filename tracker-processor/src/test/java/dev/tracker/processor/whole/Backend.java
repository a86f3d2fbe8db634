package dev.tracker.processor.whole;

public record Backend(String id, String name, String type) {}

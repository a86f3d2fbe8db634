package dev.tracker.processor.manifest;

/**
 * A file that tells what an interface records.
 *
 * @param path where it belongs, from the root of the classes
 * @param text its content, as JSON
 */
public record Manifest(String path, String text) {}

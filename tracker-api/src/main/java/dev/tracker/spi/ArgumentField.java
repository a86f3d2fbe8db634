package dev.tracker.spi;

/**
 * One field of an {@link ArgumentPlan}.
 *
 * @param passed the key as it is passed
 * @param name what it is called
 * @param key what the field is written under
 * @param isSecret whether the value must not be recorded
 */
record ArgumentField<K>(String passed, String name, K key, boolean isSecret) {}

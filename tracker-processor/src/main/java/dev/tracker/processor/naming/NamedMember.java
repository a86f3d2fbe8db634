package dev.tracker.processor.naming;

/**
 * What a path can name of a type.
 *
 * @param name as a path calls it: {@code orderId} for {@code getOrderId()}
 * @param identifier whether it is annotated as the entity's id
 */
public record NamedMember(String name, boolean identifier) {}

package dev.tracker.processor.model;

import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.path.Entry;

/**
 * What a method changes several of at once.
 *
 * @param source the path to the collection or array whose elements are changed
 * @param element the type of an element, boxed
 * @param limit how many of them are told one by one at most; 0 where the user does not say
 */
public record Batch(Entry source, TypeName element, int limit) {}

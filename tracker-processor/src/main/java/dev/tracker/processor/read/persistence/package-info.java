/**
 * What JPA says of a type: whether it is an entity, and which of its members are there once it has
 * been read. Its annotations are known by their names.
 */
@NullMarked
package dev.tracker.processor.read.persistence;

import org.jspecify.annotations.NullMarked;

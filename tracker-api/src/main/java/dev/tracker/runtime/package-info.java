/**
 * The few calls that generated decorators make. Nothing here is for a person to call, and only the
 * needs of generated code decide how it changes. Generated code also names types of the contract,
 * the context, and of {@code spi}.
 */
@NullMarked
package dev.tracker.runtime;

import org.jspecify.annotations.NullMarked;

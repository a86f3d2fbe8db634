/**
 * Tracks the beans of annotated interfaces in a Micronaut application. There is nothing to call
 * here: Micronaut finds these beans on the class path.
 */
@Configuration
@Requires(property = "tracker.enabled", notEquals = StringUtils.FALSE)
@NullMarked
package dev.tracker.micronaut;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import org.jspecify.annotations.NullMarked;

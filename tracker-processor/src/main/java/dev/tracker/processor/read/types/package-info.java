/**
 * What a type is: its bounds, its supertypes, what encloses it, who can see it, and how JavaPoet
 * names it. Knows nothing of ours but itself.
 */
@NullMarked
package dev.tracker.processor.read.types;

import org.jspecify.annotations.NullMarked;

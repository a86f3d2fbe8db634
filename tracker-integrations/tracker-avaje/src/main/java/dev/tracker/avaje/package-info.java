/** Has Avaje Inject make tracked beans. */
@NullMarked
package dev.tracker.avaje;

import org.jspecify.annotations.NullMarked;

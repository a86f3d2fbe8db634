/** The qualifier by which Dagger provides tracked services. */
@NullMarked
package dev.tracker.dagger;

import org.jspecify.annotations.NullMarked;

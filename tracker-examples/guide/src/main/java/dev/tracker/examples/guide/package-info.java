/** The code that the pages of the guide show. A test holds that they show it as it is here. */
@NullMarked
package dev.tracker.examples.guide;

import org.jspecify.annotations.NullMarked;

/** No tracker tells a secret, whatever type it is in, wherever it is recorded. */
@NullMarked
package dev.tracker.reliability.secrets;

import org.jspecify.annotations.NullMarked;

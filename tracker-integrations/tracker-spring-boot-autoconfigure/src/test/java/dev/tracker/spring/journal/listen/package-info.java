@NullMarked
package dev.tracker.spring.journal.listen;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.tracker.spring.journal.page;

import org.jspecify.annotations.NullMarked;

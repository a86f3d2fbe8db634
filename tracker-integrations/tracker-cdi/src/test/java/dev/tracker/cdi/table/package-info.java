/** What the containers do with tracked beans, a test for each cell of the page's table. */
@NullMarked
package dev.tracker.cdi.table;

import org.jspecify.annotations.NullMarked;

package dev.tracker.spring.journal.listen;

import dev.tracker.journal.handle.Delivery;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** What a parameter is given. */
@FunctionalInterface
interface ListenerArgument {
  @Nullable Object of(Delivery delivery, @Nullable Connection connection);
}

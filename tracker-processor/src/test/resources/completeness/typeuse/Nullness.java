package typeuse;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@TrackActivity(effect = Effect.READ)
public interface Nullness<T extends @Nullable Object> {
  @Nullable T get(@Nullable String id, List<? extends @Nullable T> values);

  Map.@Nullable Entry<String, @Nullable T> entry(@Nullable String @Nullable ... keys);

  <E extends @Nullable Object> @Nullable E[] array(E @Nullable [] values);
}

package kinds;

import dev.tracker.TrackActivity;

@TrackActivity(effect = dev.tracker.Effect.READ)
@SuppressWarnings({"try", "deprecation", "removal"})
public interface Closing extends AutoCloseable {}

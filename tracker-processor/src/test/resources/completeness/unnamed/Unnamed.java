import dev.tracker.Effect;
import dev.tracker.TrackActivity;

@TrackActivity(effect = Effect.READ)
interface Unnamed {
  Unnamed get(Nested nested);

  @TrackActivity(effect = Effect.READ)
  interface Nested {
    Unnamed find(String name);
  }
}

package batches;

import dev.tracker.TrackActivity;

@TrackActivity
interface StateBatches extends Batches<String, Thread.State> {}

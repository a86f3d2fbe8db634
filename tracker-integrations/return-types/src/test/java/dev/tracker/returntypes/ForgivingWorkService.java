package dev.tracker.returntypes;

import dev.tracker.TrackActivity;
import java.util.concurrent.CancellationException;

/** The same, where it is normal to be cancelled. */
@TrackActivity(operation = "do", subject = "work", expected = CancellationException.class)
interface ForgivingWorkService extends WorkService {}

package dev.tracker.mutiny;

import dev.tracker.TrackActivity;
import java.util.concurrent.CancellationException;

/** The same service, where a lack of interest and one failure are normal outcomes. */
@TrackActivity(expected = {CancellationException.class, UnsupportedOperationException.class})
interface ForgivingOrderService extends OrderService {}

package com.acme;

import dev.tracker.TrackActivity;
import kotlin.coroutines.Continuation;

/** As Kotlin shows {@code suspend fun find(id: String): String?} to Java. */
@TrackActivity
interface Backends {

  Object find(String id, Continuation<? super String> completion); // ERROR TRK026: Backends.find is a suspending function of Kotlin
}

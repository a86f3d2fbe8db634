/**
 * Lets Tracker follow RxJava 3. With this artifact on the class path, each subscription to the
 * {@code Single}, {@code Maybe}, {@code Completable}, {@code Observable} or {@code Flowable} that a
 * tracked method returns is an activity: from the subscription to success, completion, error or
 * disposal.
 */
@NullMarked
package dev.tracker.rxjava3;

import org.jspecify.annotations.NullMarked;

package dev.tracker.rxjava3;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity.Run;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.concurrent.CancellationException;

/** Fails an activity that is still under way when its subscriber loses interest. */
record TrackedDisposable(Disposable disposable, Run<?> run) implements Disposable {

  @Override
  public void dispose() {
    run.fail(new CancellationException("The subscriber disposed"));
    ContextScope scope = run.workScope();
    try (scope) {
      disposable.dispose();
    }
  }

  @Override
  public boolean isDisposed() {
    return disposable.isDisposed();
  }
}

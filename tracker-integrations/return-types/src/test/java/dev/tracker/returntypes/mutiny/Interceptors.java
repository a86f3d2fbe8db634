package dev.tracker.returntypes.mutiny;

import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.MultiInterceptor;
import io.smallrye.mutiny.infrastructure.UniInterceptor;
import io.smallrye.mutiny.operators.AbstractUni;
import io.smallrye.mutiny.operators.MultiOperator;
import io.smallrye.mutiny.operators.UniOperator;
import io.smallrye.mutiny.subscription.ContextSupport;
import io.smallrye.mutiny.subscription.MultiSubscriber;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import java.util.concurrent.Flow;

/** What Mutiny finds as services: each wraps something, and changes items so that one can tell. */
public final class Interceptors {
  private Interceptors() {}

  /** Wraps each uni that is made. */
  public static final class UniCreation implements UniInterceptor {
    @Override
    public <T> Uni<T> onUniCreation(Uni<T> uni) {
      return new UniOperator<T, T>(uni) {
        @Override
        public void subscribe(UniSubscriber<? super T> subscriber) {
          AbstractUni.subscribe(upstream(), new ChangingUni<>(subscriber));
        }
      };
    }
  }

  /** Wraps each subscriber of a uni. */
  public static final class UniSubscriptions implements UniInterceptor {
    @Override
    public <T> UniSubscriber<? super T> onSubscription(
        Uni<T> uni, UniSubscriber<? super T> subscriber) {
      return new ChangingUni<>(subscriber);
    }
  }

  /** Wraps each multi that is made. */
  public static final class MultiCreation implements MultiInterceptor {
    @Override
    public <T> Multi<T> onMultiCreation(Multi<T> multi) {
      return new MultiOperator<T, T>(multi) {
        @Override
        public void subscribe(MultiSubscriber<? super T> subscriber) {
          upstream().subscribe(new ChangingMulti<>(subscriber));
        }
      };
    }
  }

  /** Wraps each subscriber of a multi, and drops its context. */
  public static final class MultiSubscriptions implements MultiInterceptor {
    @Override
    public <T> Flow.Subscriber<? super T> onSubscription(
        Flow.Publisher<? extends T> multi, Flow.Subscriber<? super T> subscriber) {
      return new ChangingMulti<>(subscriber);
    }
  }

  @SuppressWarnings("unchecked") // A number stays one.
  private static <T> T changed(T item) {
    return item instanceof Integer number ? (T) (Object) (number + 1) : item;
  }

  private record ChangingUni<T>(UniSubscriber<? super T> subscriber) implements UniSubscriber<T> {

    @Override
    public Context context() {
      return subscriber.context();
    }

    @Override
    public void onSubscribe(UniSubscription subscription) {
      subscriber.onSubscribe(subscription);
    }

    @Override
    public void onItem(T item) {
      subscriber.onItem(changed(item));
    }

    @Override
    public void onFailure(Throwable failure) {
      subscriber.onFailure(failure);
    }
  }

  private record ChangingMulti<T>(Flow.Subscriber<? super T> subscriber)
      implements MultiSubscriber<T>, ContextSupport {

    @Override
    public Context context() {
      return subscriber instanceof ContextSupport support ? support.context() : Context.empty();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscriber.onSubscribe(subscription);
    }

    @Override
    public void onItem(T item) {
      subscriber.onNext(changed(item));
    }

    @Override
    public void onFailure(Throwable failure) {
      subscriber.onError(failure);
    }

    @Override
    public void onCompletion() {
      subscriber.onComplete();
    }
  }
}

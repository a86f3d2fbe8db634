#!/usr/bin/env bash
#
# A Mutiny interceptor does not hear of subscribers that come by the method of Reactive Streams.
#
# Expected   MultiInterceptor.onSubscription hears of each subscription to a Multi: of subscribe(subscriber), which every other library
#            calls, as of subscribe().withSubscriber(subscriber). The type of the subscriber makes no difference.
# Happens    One of four is heard: withSubscriber with a plain Flow.Subscriber. subscribe(subscriber) is not, so what an interceptor sets
#            up (a context, a trace) is not there when a web framework subscribes; a MultiSubscriber, which Mutiny's own operators
#            are, is never heard.
# Versions   io.smallrye.reactive:mutiny 3.3.0
# Seen       2026-11-29
# Source     Javadoc of io.smallrye.mutiny.infrastructure.MultiInterceptor; Reactive Streams 1.0.4, Publisher.subscribe

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.smallrye.reactive</groupId>
      <artifactId>mutiny</artifactId>
      <version>3.3.0</version>
    </dependency>
  </dependencies>
</project>
POM
mvn --batch-mode --quiet org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work/lib"

cat >Subscribe.java <<'JAVA'
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.infrastructure.MultiInterceptor;
import io.smallrye.mutiny.subscription.MultiSubscriber;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;

class Subscribe {
  static final AtomicInteger HEARD = new AtomicInteger();

  public static class Hears implements MultiInterceptor {
    @Override
    public <T> Flow.Subscriber<? super T> onSubscription(
        Flow.Publisher<? extends T> instance, Flow.Subscriber<? super T> subscriber) {
      HEARD.incrementAndGet();
      return subscriber;
    }
  }

  record Plain() implements Flow.Subscriber<Integer> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(9);
    }

    @Override
    public void onNext(Integer item) {}

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}
  }

  record Own() implements MultiSubscriber<Integer> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(9);
    }

    @Override
    public void onItem(Integer item) {}

    @Override
    public void onFailure(Throwable failure) {}

    @Override
    public void onCompletion() {}
  }

  public static void main(String[] none) {
    Multi<Integer> multi = Multi.createFrom().items(1, 2);
    print("Flow.Subscriber, subscribe(...)", () -> multi.subscribe(new Plain()));
    print("Flow.Subscriber, subscribe().withSubscriber(...)", () -> multi.subscribe().withSubscriber(new Plain()));
    print("MultiSubscriber, subscribe(...)", () -> multi.subscribe(new Own()));
    print("MultiSubscriber, subscribe().withSubscriber(...)", () -> multi.subscribe().withSubscriber(new Own()));
  }

  private static void print(String way, Runnable subscription) {
    HEARD.set(0);
    subscription.run();
    System.out.println(way + ": heard " + HEARD.get());
  }
}
JAVA
mkdir -p classes/META-INF/services
echo 'Subscribe$Hears' >classes/META-INF/services/io.smallrye.mutiny.infrastructure.MultiInterceptor
javac -cp 'lib/*' -d classes Subscribe.java
java -cp 'classes:lib/*' Subscribe | tee seen
diff - seen <<'SEEN'
Flow.Subscriber, subscribe(...): heard 0
Flow.Subscriber, subscribe().withSubscriber(...): heard 1
MultiSubscriber, subscribe(...): heard 0
MultiSubscriber, subscribe().withSubscriber(...): heard 0
SEEN

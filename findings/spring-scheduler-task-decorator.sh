#!/usr/bin/env bash
#
# Spring's SimpleAsyncTaskScheduler does not apply its TaskDecorator to tasks with a fixed delay.
#
# Expected   The decorator is applied to any task that the scheduler runs: setTaskDecorator says "any Runnable about to be executed", and
#            names no exception. So what it sets up, as a context for logs and traces, is there in each run of a scheduled method.
# Happens    It is applied to tasks with a fixed rate and to those of a trigger or at an instant, which run on a thread of their own. Tasks with a
#            fixed delay run on the scheduler's own thread, and are not decorated. Spring Boot has this scheduler for @Scheduled as soon as
#            spring.threads.virtual.enabled is true; the ThreadPoolTaskScheduler that it has otherwise decorates them all.
# Versions   spring-context 6.2.15 and 7.0.10
# Seen       2026-11-30
# Source     Javadoc of SimpleAsyncTaskExecutor.setTaskDecorator, which SimpleAsyncTaskScheduler inherits, and of
#            ThreadPoolTaskScheduler.setTaskDecorator

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mkdir -p src/main/java/example
cat >pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>org.springframework</groupId>
      <artifactId>spring-context</artifactId>
      <version>${spring}</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.14.0</version>
      </plugin>
      <plugin>
        <artifactId>maven-dependency-plugin</artifactId>
        <version>3.8.1</version>
      </plugin>
    </plugins>
  </build>
</project>
POM
cat >src/main/java/example/Decorated.java <<'JAVA'
package example;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.core.task.TaskDecorator;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

public class Decorated {
  private static final ThreadLocal<String> CONTEXT = ThreadLocal.withInitial(() -> "plain");

  public static void main(String[] args) throws Exception {
    TaskDecorator decorator = task -> () -> {
      CONTEXT.set("decorated");
      try {
        task.run();
      } finally {
        CONTEXT.remove();
      }
    };
    try (SimpleAsyncTaskScheduler simple = new SimpleAsyncTaskScheduler()) {
      simple.setTaskDecorator(decorator);
      print("simple", simple);
    }
    ThreadPoolTaskScheduler pool = new ThreadPoolTaskScheduler();
    pool.setTaskDecorator(decorator);
    pool.initialize();
    print("pool", pool);
    pool.shutdown();
  }

  private static void print(String name, TaskScheduler scheduler) throws Exception {
    Duration pause = Duration.ofMillis(50);
    System.out.println(name
        + " rate=" + seen(task -> scheduler.scheduleAtFixedRate(task, pause))
        + " once=" + seen(task -> scheduler.schedule(task, Instant.now()))
        + " delay=" + seen(task -> scheduler.scheduleWithFixedDelay(task, pause)));
  }

  private static String seen(Consumer<Runnable> scheduling) throws Exception {
    CompletableFuture<String> first = new CompletableFuture<>();
    scheduling.accept(() -> first.complete(CONTEXT.get()));
    return first.get(30, TimeUnit.SECONDS);
  }
}
JAVA

# seen SPRING: what the program prints.
seen() {
  mvn --batch-mode --quiet -Dmaven.repo.local="$work/repository" -Dspring="$1" compile dependency:build-classpath \
    -Dmdep.outputFile="$work/path" >"$1.log" 2>&1 || { cat "$1.log" >&2; return 1; }
  java -cp "target/classes:$(cat "$work/path")" example.Decorated 2>>"$1.log"
}

for spring in 6.2.15 7.0.10; do
  echo "Spring $spring"
  seen "$spring" | tee seen
  diff - seen <<'SEEN'
simple rate=decorated once=decorated delay=plain
pool rate=decorated once=decorated delay=decorated
SEEN
done

package dev.tracker.benchmarks.spring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;

/** A timer around the service, as teams write it by hand. */
@Aspect
public class HandTimedAspect {
  private final Timer timer;

  HandTimedAspect(MeterRegistry registry) {
    timer = registry.timer("find");
  }

  /**
   * Times a call.
   *
   * @param call the call
   * @return what it returned
   * @throws Throwable what it threw
   */
  @Around("execution(* dev.tracker.benchmarks.spring.Prices.find(..))")
  public Object time(ProceedingJoinPoint call) throws Throwable {
    long startedAt = System.nanoTime();
    try {
      return call.proceed();
    } finally {
      timer.record(System.nanoTime() - startedAt, TimeUnit.NANOSECONDS);
    }
  }
}

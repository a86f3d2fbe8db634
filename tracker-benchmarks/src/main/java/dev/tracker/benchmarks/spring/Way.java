package dev.tracker.benchmarks.spring;

import dev.tracker.ActivityTracker;
import dev.tracker.containers.catalogue.TrackedBeans;
import dev.tracker.micrometer.MicrometerTracker;
import dev.tracker.spring.bean.TrackingBeanPostProcessor;
import dev.tracker.spring.trackers.ApplicationTrackers;
import io.micrometer.core.aop.TimedAspect;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.aop.ObservedAspect;
import org.aopalliance.intercept.Joinpoint;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.aspectj.annotation.AspectJProxyFactory;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** What is around the bean. */
public enum Way {
  /** Nothing. */
  PLAIN {
    @Override
    Prices bean() {
      return new PriceService();
    }
  },

  /** A proxy of its class, with an interceptor that only proceeds. */
  BARE_INTERCEPTOR {
    @Override
    Prices bean() {
      ProxyFactory factory = new ProxyFactory(new PriceService());
      factory.setProxyTargetClass(true);
      factory.addAdvice((MethodInterceptor) Joinpoint::proceed);
      return (Prices) factory.getProxy();
    }
  },

  /** The starter, and no tracker. */
  TRACKED_DISABLED {
    @Override
    Prices bean() {
      return tracked(ActivityTracker.noop());
    }
  },

  /** The starter, and the meters. */
  TRACKED_METERS {
    @Override
    Prices bean() {
      return tracked(new MicrometerTracker(registry()));
    }
  },

  /** The starter, and the meters but for that of the calls under way. */
  TRACKED_METERS_WITHOUT_ACTIVE {
    @Override
    Prices bean() {
      return tracked(MicrometerTracker.builder(registry()).withoutActive().build());
    }
  },

  /** The decorator wrapped by hand, and the meters. */
  DECORATED_METERS {
    @Override
    Prices bean() {
      return new TrackedPrices(new PriceService(), new MicrometerTracker(registry()));
    }
  },

  /** Micrometer's annotation. */
  TIMED {
    @Override
    Prices bean() {
      return advised(new PriceService.OfTimed(), new TimedAspect(registry()));
    }
  },

  /** Micrometer's other annotation, with the handler that makes meters. */
  OBSERVED {
    @Override
    Prices bean() {
      ObservationRegistry observations = ObservationRegistry.create();
      observations
          .observationConfig()
          .observationHandler(new DefaultMeterObservationHandler(registry()));
      return advised(new PriceService.OfObserved(), new ObservedAspect(observations));
    }
  },

  /** A timer in an aspect, by hand. */
  AROUND_TIMER {
    @Override
    Prices bean() {
      return advised(new PriceService(), new HandTimedAspect(registry()));
    }
  };

  abstract Prices bean();

  private static MeterRegistry registry() {
    return new SimpleMeterRegistry();
  }

  private static Prices tracked(ActivityTracker tracker) {
    DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    beans.registerSingleton("tracker", tracker);
    ApplicationTrackers trackers = new ApplicationTrackers(beans, placed -> placed);
    return (Prices)
        new TrackingBeanPostProcessor(beans, trackers, new TrackedBeans())
            .postProcessAfterInitialization(new PriceService(), "prices");
  }

  private static Prices advised(PriceService service, Object aspect) {
    AspectJProxyFactory factory = new AspectJProxyFactory(service);
    factory.setProxyTargetClass(true);
    factory.addAspect(aspect);
    return factory.getProxy();
  }
}

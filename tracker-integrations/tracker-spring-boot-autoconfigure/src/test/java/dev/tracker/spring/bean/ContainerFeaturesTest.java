package dev.tracker.spring.bean;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.TrackActivity;
import dev.tracker.spring.Recording;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.testing.RecordingTracker;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.concurrent.ConcurrentMapCacheManager;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.annotation.PersistenceExceptionTranslationPostProcessor;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;
import org.springframework.validation.annotation.Validated;
import org.springframework.validation.beanvalidation.MethodValidationPostProcessor;

/** Each row of the table that is about what the container does around a bean. */
class ContainerFeaturesTest {
  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(TrackerAutoConfiguration.class))
          .withUserConfiguration(Recording.class);

  private static RecordingTracker tracker(ApplicationContext context) {
    return context.getBean(RecordingTracker.class);
  }

  /** What is tracked, for whatever feature. */
  @TrackActivity(subject = "job")
  interface Jobs {
    @TrackActivity(args = "name", operation = "run", changeId = "none")
    CompletableFuture<String> run(String name);

    @TrackActivity(args = "name", operation = "look")
    String look(@NotBlank String name);
  }

  /** A proxy of the class has methods, but fields of its own. */
  static class JobService implements Jobs {
    private final AtomicInteger calls = new AtomicInteger();
    private volatile String thread = "";

    int calls() {
      return calls.get();
    }

    String thread() {
      return thread;
    }

    @Override
    public CompletableFuture<String> run(String name) {
      thread = Thread.currentThread().getName();
      return CompletableFuture.completedFuture(name);
    }

    @Override
    public String look(String name) {
      return name + calls.incrementAndGet();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAsync(proxyTargetClass = true)
  static class ByClass {}

  @Configuration(proxyBeanMethods = false)
  @EnableAsync
  static class ByInterface {}

  static class AsyncJobs extends JobService {
    @Async
    @Override
    public CompletableFuture<String> run(String name) {
      return super.run(name);
    }
  }

  @Test
  void asyncIsStartedByItsCaller() {
    runner
        .withUserConfiguration(ByClass.class, AsyncJobs.class)
        .run(
            context -> {
              assertThat(context.getBean(Jobs.class).run("a").get(5, SECONDS)).isEqualTo("a");
              assertThat(context.getBean(AsyncJobs.class).thread())
                  .isNotEmpty()
                  .isNotEqualTo(Thread.currentThread().getName());
              tracker(context).awaitQuiet();
              assertThat(tracker(context))
                  .keptTheContract()
                  .onlyActivity()
                  .startedOnThread(Thread.currentThread())
                  .detached()
                  .reportedChange(null, "a");
            });
  }

  @Test
  void asyncProxyOfInterfacesStaysOne() {
    runner
        .withUserConfiguration(ByInterface.class, AsyncJobs.class)
        .run(
            context -> {
              Jobs jobs = context.getBean(Jobs.class);
              assertThat(Proxy.isProxyClass(jobs.getClass())).isTrue();
              jobs.run("a").get(5, SECONDS);
              tracker(context).awaitQuiet();
              assertThat(tracker(context)).recordedActivities(1).keptTheContract();
            });
  }

  @Configuration(proxyBeanMethods = false)
  @EnableCaching(proxyTargetClass = true)
  static class Caching {
    @Bean
    ConcurrentMapCacheManager cacheManager() {
      return new ConcurrentMapCacheManager();
    }
  }

  static class CachedJobs extends JobService {
    @Cacheable("jobs")
    @Override
    public String look(String name) {
      return super.look(name);
    }
  }

  @Test
  void cacheHitsAreTrackedToo() {
    runner
        .withUserConfiguration(Caching.class, CachedJobs.class)
        .run(
            context -> {
              Jobs jobs = context.getBean(Jobs.class);
              assertThat(jobs.look("a")).isEqualTo(jobs.look("a")).isEqualTo("a1");
              assertThat(tracker(context)).recordedActivities(2).keptTheContract();
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class Validating {
    @Bean
    static MethodValidationPostProcessor methodValidation() {
      MethodValidationPostProcessor processor = new MethodValidationPostProcessor();
      processor.setProxyTargetClass(true);
      return processor;
    }
  }

  @Validated
  static class ValidatedJobs extends JobService {}

  @Test
  void whatValidationRejectsIsAFailure() {
    runner
        .withUserConfiguration(Validating.class, ValidatedJobs.class)
        .run(
            context -> {
              assertThatThrownBy(() -> context.getBean(Jobs.class).look(" "))
                  .isInstanceOf(ConstraintViolationException.class);
              assertThat(tracker(context))
                  .onlyActivity()
                  .failedWith(ConstraintViolationException.class);
              assertThat(context.getBean(ValidatedJobs.class).calls()).isZero();
            });
  }

  @Configuration(proxyBeanMethods = false)
  @EnableMethodSecurity(proxyTargetClass = true)
  static class Secured {}

  static class SecuredJobs extends JobService {
    @PreAuthorize("hasRole('BOSS')")
    @Override
    public String look(String name) {
      return super.look(name);
    }
  }

  @Test
  void whatIsDeniedIsAFailure() {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("me", "", "ROLE_CLERK"));
    try {
      runner
          .withUserConfiguration(Secured.class, SecuredJobs.class)
          .run(
              context -> {
                assertThatThrownBy(() -> context.getBean(Jobs.class).look("a"))
                    .isInstanceOf(AccessDeniedException.class);
                assertThat(tracker(context)).onlyActivity().failedWith(AccessDeniedException.class);
              });
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableScheduling
  static class Scheduling {}

  static class ScheduledTicker extends JobService implements Ticker {
    private final CountDownLatch ran = new CountDownLatch(2);

    boolean awaitRun() throws InterruptedException {
      return ran.await(5, SECONDS);
    }

    @Scheduled(fixedDelay = 10)
    @Override
    public void tick() {
      ran.countDown();
    }

    @Scheduled(fixedDelay = 10)
    void ofClassAlone() {
      ran.countDown();
    }
  }

  /** Called by a scheduler. */
  @TrackActivity(subject = "clock")
  interface Ticker {
    @TrackActivity(operation = "tick", changeId = "none")
    void tick();
  }

  @Test
  void scheduledMethodsRunAndAreTracked() {
    runner
        .withUserConfiguration(Scheduling.class, ScheduledTicker.class)
        .run(
            context -> {
              assertThat(context.getBean(ScheduledTicker.class).awaitRun()).isTrue();
              tracker(context).awaitQuiet();
              assertThat(tracker(context).activities())
                  .isNotEmpty()
                  .allMatch(each -> each.operation().equals("tick"));
            });
  }

  static class Listening extends JobService
      implements ApplicationListener<ContextRefreshedEvent>, SmartLifecycle {
    private final AtomicInteger events = new AtomicInteger();

    int events() {
      return events.get();
    }

    private volatile boolean running;

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
      events.incrementAndGet();
    }

    @EventListener
    public void on(String event) {
      events.incrementAndGet();
    }

    @Override
    public void start() {
      running = true;
    }

    @Override
    public void stop() {
      running = false;
    }

    @Override
    public boolean isRunning() {
      return running;
    }
  }

  @Test
  void listenersAndLifecyclesAreFound() {
    runner
        .withUserConfiguration(Listening.class)
        .run(
            context -> {
              Listening bean = context.getBean(Listening.class);
              context.publishEvent("event");
              assertThat(bean.events()).isEqualTo(2);
              assertThat(bean.isRunning()).isTrue();
              context.getBean(Jobs.class).look("a");
              assertThat(tracker(context)).recordedActivities(1);
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class Translating {
    @Bean
    static PersistenceExceptionTranslationPostProcessor translation() {
      PersistenceExceptionTranslationPostProcessor processor =
          new PersistenceExceptionTranslationPostProcessor();
      processor.setProxyTargetClass(true);
      return processor;
    }

    @Bean
    PersistenceExceptionTranslator translator() {
      return new PersistenceExceptionTranslator() {
        @Override
        public DataAccessException translateExceptionIfPossible(RuntimeException thrown) {
          return new InvalidDataAccessApiUsageException("translated", thrown);
        }
      };
    }
  }

  @Repository
  static class JobRepository extends JobService {
    @Override
    public String look(String name) {
      throw new IllegalStateException(name);
    }
  }

  @Test
  void exceptionsAreTranslatedBeforeTheyAreTold() {
    runner
        .withUserConfiguration(Translating.class, JobRepository.class)
        .run(
            context -> {
              assertThatThrownBy(() -> context.getBean(Jobs.class).look("a"))
                  .isInstanceOf(InvalidDataAccessApiUsageException.class);
              assertThat(tracker(context))
                  .onlyActivity()
                  .failedWith(InvalidDataAccessApiUsageException.class);
            });
  }
}

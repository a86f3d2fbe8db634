package dev.tracker.spring.jpa;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Outcome;
import dev.tracker.Placement;
import dev.tracker.context.ActivityContext;
import dev.tracker.spring.Recording;
import dev.tracker.testing.RecordingTracker;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What trackers inside the transaction write stands after what JPA has to write. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlushTest {
  private ConfigurableApplicationContext context;
  private RecordingTracker tracker;

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(Recording.class)
  static class Application {
    @Bean
    Audit audit(JdbcTemplate jdbc) {
      return new Audit(jdbc);
    }

    @Bean
    CouponService coupons(EntityManager entities) {
      return new CouponService(entities);
    }

    @Bean
    PlainCoupons plainCoupons(EntityManager entities) {
      return new PlainCoupons(entities);
    }
  }

  /** Sees what is in the database when it hears of a change. */
  static final class Audit implements ActivityTracker {
    private final JdbcTemplate jdbc;
    final List<@Nullable Object> seen = new ArrayList<>();

    Audit(JdbcTemplate jdbc) {
      this.jdbc = jdbc;
    }

    @Override
    public Placement placement() {
      return Placement.INSIDE_TRANSACTION;
    }

    @Override
    public Activity start(
        ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
      return new Activity() {
        @Override
        public void reportErr(Throwable error) {}

        @Override
        public void reportChange(@Nullable String id, @Nullable Object data) {
          seen.addAll(jdbc.queryForList("select text from coupon where id = ?", String.class, id));
        }

        @Override
        public void end() {}
      };
    }
  }

  @BeforeAll
  void start() {
    context =
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.NONE)
            .properties(
                "spring.datasource.url=jdbc:h2:mem:flush",
                "tracker.journal.enabled=false",
                "spring.jpa.hibernate.ddl-auto=create",
                "logging.level.root=warn")
            .run();
    tracker = context.getBean(RecordingTracker.class);
  }

  @AfterAll
  void stop() {
    context.close();
  }

  @BeforeEach
  void clear() {
    jdbc().update("delete from coupon");
    seen().clear();
    tracker.clear();
  }

  private List<@Nullable Object> seen() {
    return context.getBean(Audit.class).seen;
  }

  private JdbcTemplate jdbc() {
    return context.getBean(JdbcTemplate.class);
  }

  private Coupons coupons() {
    return context.getBean(CouponService.class);
  }

  private TransactionTemplate template() {
    return context.getBean(TransactionTemplate.class);
  }

  @Test
  void ofAMethodThatIsTheTransaction() {
    coupons().issue("a1");

    assertThat(seen()).containsExactly("a");
    assertThat(tracker).keptTheContract().onlyActivity().reportedChangesOf("a1");
  }

  @Test
  void ofAMethodInItsCallersTransaction() {
    template()
        .executeWithoutResult(
            status -> {
              coupons().issue("b1");
              context.getBean("plainCoupons", Coupons.class).issue("c1");
              assertThat(seen()).containsExactly("b", "c");
              status.setRollbackOnly();
            });

    assertThat(tracker.activities()).allMatch(each -> each.outcome() == Outcome.ROLLED_BACK);
  }

  @Test
  void ofARepositoryThatIsTheTransaction() {
    context.getBean(CouponRepository.class).save(new Coupon("d1", "d"));

    assertThat(seen()).containsExactly("d");
  }

  @Test
  void neverAgainstAModeOfHand() {
    coupons().issueUnflushed("e1");

    assertThat(seen()).isEmpty();
    assertThat(tracker).onlyActivity().reportedChangesOf("e1");
    assertThat(jdbc().queryForList("select id from coupon")).isEmpty();
  }

  @Test
  void neverWhereOnlyReadingIsAllowed() {
    coupons().touchReadOnly("f1");

    assertThat(seen()).isEmpty();
    assertThat(jdbc().queryForList("select id from coupon")).isEmpty();
  }

  @Test
  void whatCannotBeWrittenFailsAsTheCommitWould() {
    coupons().issue("g1");
    tracker.clear();

    assertThatThrownBy(() -> coupons().issue("g2"))
        .isInstanceOf(DataIntegrityViolationException.class);

    assertThat(tracker).onlyActivity().failedWith(DataIntegrityViolationException.class);
    assertThat(seen()).containsExactly("g");
    assertThat(jdbc().queryForList("select id from coupon", String.class)).containsExactly("g1");
  }

  @Test
  void entityIsToldAsItWasOnReturn() {
    template()
        .executeWithoutResult(
            status ->
                context
                    .getBean(CouponRepository.class)
                    .save(new Coupon("h1", "as it was"))
                    .print("changed before the commit"));

    assertThat(tracker).onlyActivity().reportedChangesOf("h1");
    assertThat(tracker.onlyActivity().changeData()).hasToString("{id=h1, text=as it was}");
  }
}

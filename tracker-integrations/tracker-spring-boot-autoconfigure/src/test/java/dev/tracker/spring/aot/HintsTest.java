package dev.tracker.spring.aot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.javapoet.ClassName;

/** What is looked up by name, or asked for by reflection, is told ahead of time. */
class HintsTest {

  private static RuntimeHints hints(Class<?>... configuration) {
    DefaultGenerationContext generation =
        new DefaultGenerationContext(
            new ClassNameGenerator(ClassName.get(LampApplication.class)),
            new InMemoryGeneratedFiles());
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.register(configuration);
      new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
    }
    return generation.getRuntimeHints();
  }

  @Test
  void whatWasGeneratedForTheInterfacesOfBeans() {
    RuntimeHints hints = hints(LampApplication.class);

    assertThat(
            RuntimeHintsPredicates.reflection()
                .onType(InterceptedLamps.class)
                .withMemberCategory(MemberCategory.INVOKE_DECLARED_CONSTRUCTORS))
        .accepts(hints);
    assertThat(
            RuntimeHintsPredicates.reflection()
                .onType(Lamps.class)
                .withMemberCategory(MemberCategory.INVOKE_DECLARED_METHODS))
        .accepts(hints);
  }

  @Test
  void theProxiesOfInterfaces() {
    assertThat(
            RuntimeHintsPredicates.proxies()
                .forInterfaces(
                    org.springframework.aop.framework.AopProxyUtils.completeJdkProxyInterfaces(
                        Lamps.class)))
        .accepts(hints(LampApplication.class));
  }

  @Test
  void nothingOfBeansThatAreNotTracked() {
    assertThat(RuntimeHintsPredicates.reflection().onType(InterceptedLamps.class))
        .rejects(hints(PlainLamps.class));
  }

  @Test
  void whatTheLibraryItselfLooksUp() {
    RuntimeHints hints = new RuntimeHints();
    new LibraryHints().registerHints(hints, getClass().getClassLoader());

    assertThat(
            RuntimeHintsPredicates.resource()
                .forResource("dev/tracker/spring/actuator/activities.css"))
        .accepts(hints);
    assertThat(
            RuntimeHintsPredicates.resource()
                .forResource("dev/tracker/spring/actuator/activities.js"))
        .accepts(hints);
    assertThat(
            RuntimeHintsPredicates.reflection()
                .onType(org.springframework.transaction.interceptor.TransactionInterceptor.class))
        .accepts(hints);
  }
}

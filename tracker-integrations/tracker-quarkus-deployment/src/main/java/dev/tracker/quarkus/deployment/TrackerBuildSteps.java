package dev.tracker.quarkus.deployment;

import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.AnnotationsTransformerBuildItem;
import io.quarkus.arc.deployment.BuildTimeConditionBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

/**
 * Has Quarkus take no generated class for a resource, and track the beans of annotated interfaces.
 *
 * @since 0.1.0
 */
public final class TrackerBuildSteps {
  /** After those of Quarkus itself, which have a higher number. */
  private static final int LAST = 0;

  /** For Quarkus, which calls the steps. */
  public TrackerBuildSteps() {}

  @BuildStep
  FeatureBuildItem feature() {
    return new FeatureBuildItem("tracker");
  }

  /** A decorator implements its interface, {@code @Path} and all; to its path answers another. */
  @BuildStep
  void takeForNoResources(
      CombinedIndexBuildItem index, BuildProducer<BuildTimeConditionBuildItem> conditions) {
    for (ClassInfo decorator : GeneratedClasses.in(index.getIndex())) {
      conditions.produce(new BuildTimeConditionBuildItem(decorator, false));
    }
  }

  /** What is off at build time is no bean either; but a decorator for CDI has to be one. */
  @BuildStep
  AnnotationsTransformerBuildItem keepDecorators() {
    return new AnnotationsTransformerBuildItem(
        AnnotationTransformation.forClasses()
            .priority(LAST)
            .whenClass(GeneratedClasses::isDecoratorForCdi)
            .transform(context -> context.remove(each -> each.name().equals(name(Vetoed.class)))));
  }

  /** Quarkus makes a bean of the only class that implements a {@code @Path} interface. */
  @BuildStep
  void resourcesWithoutScope(
      CombinedIndexBuildItem index,
      Capabilities capabilities,
      BuildProducer<AdditionalBeanBuildItem> beans) {
    if (capabilities.isPresent(Capability.RESTEASY_REACTIVE)) {
      List<String> resources = PathTypes.onlyImplementations(index.getIndex());
      if (!resources.isEmpty()) {
        beans.produce(
            AdditionalBeanBuildItem.builder().addBeanClasses(resources).setUnremovable().build());
      }
    }
  }

  /** They are looked up by their type, where the first call is tracked. */
  @BuildStep
  UnremovableBeanBuildItem keepWhatTrackersNeed() {
    return UnremovableBeanBuildItem.beanTypes(
        DotName.createSimple("dev.tracker.ActivityTracker"),
        DotName.createSimple("dev.tracker.containers.edge.EdgeValue"),
        DotName.createSimple("io.micrometer.core.instrument.MeterRegistry"),
        DotName.createSimple("io.opentelemetry.api.OpenTelemetry"),
        DotName.createSimple("jakarta.transaction.TransactionSynchronizationRegistry"));
  }

  private static DotName name(Class<?> type) {
    return DotName.createSimple(type);
  }
}

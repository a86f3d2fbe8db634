package dev.tracker.quarkus.deployment;

import dev.tracker.quarkus.CurrentRequest;
import dev.tracker.quarkus.InRequest;
import dev.tracker.quarkus.InRequestInterceptor;
import dev.tracker.quarkus.RequestContextFilter;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.AnnotationsTransformerBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.AdditionalIndexedClassesBuildItem;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import java.util.Set;
import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.DotName;

/**
 * Has each REST resource run within the context of its request.
 *
 * @since 0.1.0
 */
public final class RequestContextBuildSteps {
  /** For Quarkus, which calls the steps. */
  public RequestContextBuildSteps() {}

  @BuildStep
  void beans(
      Capabilities capabilities,
      BuildProducer<AdditionalIndexedClassesBuildItem> indexed,
      BuildProducer<AdditionalBeanBuildItem> beans) {
    if (capabilities.isPresent(Capability.RESTEASY_REACTIVE)) {
      indexed.produce(new AdditionalIndexedClassesBuildItem(RequestContextFilter.class.getName()));
      beans.produce(
          AdditionalBeanBuildItem.builder()
              .addBeanClasses(CurrentRequest.class, InRequest.class, InRequestInterceptor.class)
              .build());
    }
  }

  @BuildStep
  void resources(
      CombinedIndexBuildItem index,
      Capabilities capabilities,
      BuildProducer<AnnotationsTransformerBuildItem> transformers) {
    if (capabilities.isPresent(Capability.RESTEASY_REACTIVE)) {
      Set<DotName> resources = PathTypes.resources(index.getIndex());
      transformers.produce(
          new AnnotationsTransformerBuildItem(
              AnnotationTransformation.forClasses()
                  .whenClass(type -> resources.contains(type.name()))
                  .transform(context -> context.add(InRequest.class))));
    }
  }
}

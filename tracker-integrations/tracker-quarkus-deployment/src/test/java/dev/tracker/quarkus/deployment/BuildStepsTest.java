package dev.tracker.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.quarkus.deployment.shop.CdiTrackedOrders;
import dev.tracker.quarkus.deployment.shop.CdiTrackedParcels;
import dev.tracker.quarkus.deployment.shop.CdiTrackedStock;
import dev.tracker.quarkus.deployment.shop.Greeting;
import dev.tracker.quarkus.deployment.shop.Orders;
import dev.tracker.quarkus.deployment.shop.OrdersResource;
import dev.tracker.quarkus.deployment.shop.Parcels;
import dev.tracker.quarkus.deployment.shop.Stock;
import dev.tracker.quarkus.deployment.shop.TrackedOrders;
import dev.tracker.quarkus.deployment.shop.TrackedParcels;
import dev.tracker.quarkus.deployment.shop.TrackedStock;
import io.quarkus.arc.deployment.BuildTimeConditionBuildItem;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import jakarta.enterprise.inject.Vetoed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationOverlay;
import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class BuildStepsTest {
  private final Index index =
      index(
          Orders.class,
          OrdersResource.class,
          TrackedOrders.class,
          CdiTrackedOrders.class,
          Parcels.class,
          Parcels.Small.class,
          Parcels.Big.class,
          TrackedParcels.class,
          CdiTrackedParcels.class,
          Stock.class,
          TrackedStock.class,
          CdiTrackedStock.class,
          Greeting.class);

  @Test
  void takesNothingGeneratedForAResource() {
    List<BuildTimeConditionBuildItem> conditions = new ArrayList<>();
    new TrackerBuildSteps()
        .takeForNoResources(new CombinedIndexBuildItem(index, index), conditions::add);
    assertThat(conditions)
        .noneMatch(BuildTimeConditionBuildItem::isEnabled)
        .extracting(each -> each.getTarget().asClass().simpleName())
        .containsExactlyInAnyOrder(
            "TrackedOrders",
            "CdiTrackedOrders",
            "TrackedParcels",
            "CdiTrackedParcels",
            "TrackedStock",
            "CdiTrackedStock");
  }

  @Test
  void vetoesNoDecoratorForCdi() {
    AnnotationOverlay overlay =
        AnnotationOverlay.builder(
                index,
                List.of(
                    AnnotationTransformation.forClasses()
                        .transform(context -> context.add(Vetoed.class)),
                    new TrackerBuildSteps().keepDecorators().getAnnotationTransformation()))
            .build();
    assertThat(isVetoed(overlay, CdiTrackedOrders.class)).isFalse();
    assertThat(isVetoed(overlay, TrackedOrders.class)).isTrue();
    assertThat(isVetoed(overlay, OrdersResource.class)).isTrue();
  }

  @Test
  void knowsTheResourcesThatStandAlone() {
    assertThat(PathTypes.onlyImplementations(index))
        .containsExactly(OrdersResource.class.getName());
  }

  @Test
  void knowsAllResources() {
    assertThat(PathTypes.resources(index))
        .extracting(DotName::toString)
        .containsExactlyInAnyOrder(
            OrdersResource.class.getName(),
            Parcels.Small.class.getName(),
            Parcels.Big.class.getName(),
            Greeting.class.getName());
  }

  /** Quarkus finds the steps by it, and says nothing where one is missing. */
  @Test
  void listsAllClassesOfSteps() throws IOException {
    try (InputStream list = getClass().getResourceAsStream("/META-INF/quarkus-build-steps.list")) {
      assertThat(new String(list.readAllBytes(), StandardCharsets.UTF_8).lines())
          .containsExactlyInAnyOrder(
              TrackerBuildSteps.class.getName(), RequestContextBuildSteps.class.getName());
    }
  }

  private boolean isVetoed(AnnotationOverlay overlay, Class<?> type) {
    return overlay.annotations(index.getClassByName(type)).stream()
        .map(AnnotationInstance::name)
        .anyMatch(DotName.createSimple(Vetoed.class)::equals);
  }

  private static Index index(Class<?>... types) {
    try {
      return Index.of(types);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

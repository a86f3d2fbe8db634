package dev.tracker.benchmarks;

import dev.tracker.benchmarks.inventory.Decoration;
import dev.tracker.benchmarks.inventory.Inventory;
import dev.tracker.benchmarks.inventory.Work;

/** What the code that {@link Sample} writes and compiles has: services, and their decorators. */
public interface SampleServices {

  /**
   * Makes a service of each class.
   *
   * @return all of them
   */
  Inventory[] direct();

  /**
   * Makes a service of each class, and its generated decorator.
   *
   * @param work what its tracker does
   * @return the decorators
   */
  Inventory[] generated(Work work);

  /**
   * Makes a service of each class, and decorates it.
   *
   * @param decoration in which way
   * @param work what is done around each call
   * @return what calls the services
   */
  Inventory[] decorated(Decoration decoration, Work work);

  /**
   * The services, or what calls them, decorated in any way that this can be done in at run time.
   */
  default Inventory[] make(Decoration decoration, Work work) {
    return switch (decoration) {
      case DIRECT -> direct();
      case GENERATED -> generated(work);
      default -> decorated(decoration, work);
    };
  }
}

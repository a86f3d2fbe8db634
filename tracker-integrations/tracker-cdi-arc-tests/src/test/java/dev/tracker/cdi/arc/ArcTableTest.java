package dev.tracker.cdi.arc;

import dev.tracker.cdi.table.Container;
import dev.tracker.cdi.table.ContainerTable;

/** ArC, as Quarkus has it: lenient, and without the beans that nobody uses. */
class ArcTableTest extends ContainerTable {
  @Override
  protected String column() {
    return "ArC 3.33";
  }

  @Override
  protected Container start() throws Exception {
    return ArcBeans.start(false);
  }
}

package dev.tracker.cdi.arc;

import dev.tracker.cdi.table.Container;
import dev.tracker.cdi.table.ContainerTable;

/** ArC in its strict mode, which keeps to the specification. */
class StrictArcTableTest extends ContainerTable {
  @Override
  protected String column() {
    return "ArC 3.33";
  }

  @Override
  protected Container start() throws Exception {
    return ArcBeans.start(true);
  }
}

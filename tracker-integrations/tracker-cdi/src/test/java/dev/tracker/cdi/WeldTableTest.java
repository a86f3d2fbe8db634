package dev.tracker.cdi;

import dev.tracker.cdi.table.Container;
import dev.tracker.cdi.table.ContainerTable;

/** Weld, as it starts by itself. */
class WeldTableTest extends ContainerTable {
  @Override
  protected String column() {
    return "Weld 6";
  }

  @Override
  protected Container start() {
    return WeldBeans.start(Container.BEANS.toArray(Class<?>[]::new));
  }
}

package dev.tracker.cdi.table;

import java.lang.annotation.Annotation;
import java.util.List;

/** A container that has been started with the beans of this package. */
public interface Container extends AutoCloseable {
  /** Each class of this package that is a bean, an interceptor or a decorator. */
  List<Class<?>> BEANS =
      List.of(
          BigArchive.class,
          CdiTrackedArchive.class,
          CdiTrackedCarts.class,
          CdiTrackedOrders.class,
          CdiTrackedPrices.class,
          CdiTrackedRepository.class,
          CdiTrackedStock.class,
          DefaultOrders.class,
          Events.class,
          ListPrices.class,
          Parcels.class,
          ProducedOrders.class,
          QualifiedOrders.class,
          SalePrices.class,
          SessionCarts.class,
          StockDecorator.class,
          Trackers.class,
          TransactionInterceptor.class,
          TransactionalStock.class);

  /** A bean. */
  <T> T bean(Class<T> type, Annotation... qualifiers);

  @Override
  void close();
}

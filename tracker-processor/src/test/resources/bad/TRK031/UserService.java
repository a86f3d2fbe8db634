package com.acme;

interface UserService { // ERROR TRK031: Nothing in UserService is tracked.
  void rename(String id, String name);

  void delete(String id);

  interface AddressService extends java.util.function.Consumer<String> {} // ERROR TRK031: Nothing in AddressService

  interface EmptyService {}

  class NoService {
    void rename(String id) {}
  }

  interface LegacyService {
    void purge();
  }

  /** What is stored is known where it is bound. */
  interface StoreService<T> {
    void put(T value);
  }

  interface BookService extends StoreService<String> {} // ERROR TRK031: Nothing in BookService

  interface CacheService<K> { // ERROR TRK031: Nothing in CacheService
    void drop(K key);
  }
}

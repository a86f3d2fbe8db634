package com.acme;

interface UserService { // ERROR TRK031: Nothing in UserService is tracked.
  void rename(String id, String name);

  void delete(String id);

  interface AddressService extends java.util.function.Consumer<String> {} // ERROR TRK031: Nothing in AddressService

  interface EmptyService {}

  class NoService {
    void rename(String id) {}
  }
}

package dev.tracker.processor.generate.value;

import dev.tracker.processor.generate.names.LocalNames;

/** The names in the body of the method that reports a change, none of which a parameter has. */
final class ChangeLocals {
  final LocalNames all;
  final String guard;
  final String activity;
  final String result;
  final String value;
  final String changed;
  final String id;
  final String data;
  final String values;
  final String fault;

  ChangeLocals(LocalNames all) {
    this.all = all;
    this.guard = all.newName("guard");
    this.activity = all.newName("activity");
    this.result = all.newName("result");
    this.value = all.newName("value");
    this.changed = all.newName("changed");
    this.id = all.newName("changeId");
    this.data = all.newName("changeData");
    this.values = all.newName("values");
    this.fault = all.newName("fault");
  }
}

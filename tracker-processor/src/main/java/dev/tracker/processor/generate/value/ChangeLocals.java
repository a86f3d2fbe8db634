package dev.tracker.processor.generate.value;

import dev.tracker.processor.generate.names.LocalNames;

/** The names in the body of the method that reports a change, none of which a parameter has. */
final class ChangeLocals {
  final LocalNames all;
  final String guard;
  final String activity;
  final String result;
  final String value;
  final String each;
  final String element;
  final String changed;
  final String id;
  final String data;
  final String fault;

  ChangeLocals(LocalNames all, boolean isOfElement) {
    this.all = all;
    this.guard = isOfElement ? "" : all.newName("guard");
    this.activity = all.newName("activity");
    this.result = all.newName("result");
    this.value = all.newName("value");
    this.each = isOfElement ? all.newName("each") : "";
    this.element = isOfElement ? all.newName("element") : "";
    this.changed = all.newName("changed");
    this.id = all.newName("changeId");
    this.data = all.newName("changeData");
    this.fault = all.newName("fault");
  }
}

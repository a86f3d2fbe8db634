/** Beans of every kind, each tracked and each what it was. */
@NullMarked
package dev.tracker.spring.bean;

import org.jspecify.annotations.NullMarked;

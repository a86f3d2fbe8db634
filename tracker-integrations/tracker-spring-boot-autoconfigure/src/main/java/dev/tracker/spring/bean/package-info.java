/** How beans are tracked: which, and where in their proxies. */
@NullMarked
package dev.tracker.spring.bean;

import org.jspecify.annotations.NullMarked;

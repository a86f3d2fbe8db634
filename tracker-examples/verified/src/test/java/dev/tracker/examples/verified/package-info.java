/** What the build of the example does when somebody is careless. */
@NullMarked
package dev.tracker.examples.verified;

import org.jspecify.annotations.NullMarked;

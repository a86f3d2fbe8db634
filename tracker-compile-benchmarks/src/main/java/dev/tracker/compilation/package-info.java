/**
 * What generating decorators costs a compiler. Sources are written, and compiled by processes of
 * their own: as they are, with the decorators as source beside them, with a processor that only
 * hands over the finished decorators, and with the processor. The same is done with other
 * processors. Every figure is to be read next to those of the same run.
 */
@NullMarked
package dev.tracker.compilation;

import org.jspecify.annotations.NullMarked;

/**
 * Makes up hierarchies of interfaces, as nasty as they come, and puts each through the processor:
 * its decorator has to compile without a warning, and each of its methods is called.
 */
package dev.tracker.processor.random;

/**
 * How the processor gets on with the rest of a build: other processors, modules, javac's options.
 */
package dev.tracker.processor.citizen;

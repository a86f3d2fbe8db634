/** Holds the pages of the docs together: links, the length of sentences, and the list of types. */
@NullMarked
package dev.tracker.release.pages;

import org.jspecify.annotations.NullMarked;

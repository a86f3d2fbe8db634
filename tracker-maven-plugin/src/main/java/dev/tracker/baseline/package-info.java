/**
 * What a team agreed to track, and whether a build still does: a {@link
 * dev.tracker.baseline.Baseline} is taken of manifests, kept in a file that is committed, and
 * compared with the manifests of a later build. Knows nothing of Maven; {@link
 * dev.tracker.baseline.Main} runs it from any build.
 */
@NullMarked
package dev.tracker.baseline;

import org.jspecify.annotations.NullMarked;

/** Whether anything secret would be shown. */
@NullMarked
package dev.tracker.processor.verify.secret;

import org.jspecify.annotations.NullMarked;

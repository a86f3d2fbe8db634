/** What is looked at in a journal that is unwell. */
@NullMarked
package dev.tracker.journalcli.doctor;

import org.jspecify.annotations.NullMarked;

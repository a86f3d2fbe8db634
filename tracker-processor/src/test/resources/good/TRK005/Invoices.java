package com.acme;

import com.vendor.Store;
import dev.tracker.TrackActivity;

/** With the library that has com.other.Region on the class path. */
@TrackActivity
interface Invoices extends Store {}

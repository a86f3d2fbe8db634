package com.acme;

import com.vendor.Store;
import dev.tracker.TrackActivity;

@TrackActivity // ERROR TRK005: The type com.other.Region cannot be found.
interface Invoices extends Store {}

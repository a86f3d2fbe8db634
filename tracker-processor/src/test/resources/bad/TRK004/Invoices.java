package com.acme;

import com.vendor.Store;
import dev.tracker.TrackActivity;

@TrackActivity // ERROR TRK004: names com.vendor.Settings, which cannot be seen from
interface Invoices extends Store {}

package com.acme;

import com.vendor.Store;
import dev.tracker.TrackActivity;

@TrackActivity // ERROR TRK004: A method signature uses com.vendor.Settings, which is not visible in
interface Invoices extends Store {}

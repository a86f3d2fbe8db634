package com.acme;

import com.vendor.Store;
import dev.tracker.TrackActivity;

@TrackActivity // ERROR TRK015: the class file of put does not contain its parameter names. Why: It was compiled without -parameters, so they are only known as arg0, arg1.
interface Invoices extends Store {}

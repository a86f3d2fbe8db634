package com.acme;

class BackendsUnderWatch {}

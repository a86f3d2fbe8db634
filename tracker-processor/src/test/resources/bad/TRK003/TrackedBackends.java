package com.acme;

class TrackedBackends {}

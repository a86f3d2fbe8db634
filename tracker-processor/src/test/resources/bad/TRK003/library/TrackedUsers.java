package com.acme;

public class TrackedUsers {}

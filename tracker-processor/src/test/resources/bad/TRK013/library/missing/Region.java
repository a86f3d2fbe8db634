package com.vendor;

public record Region(String name) {}

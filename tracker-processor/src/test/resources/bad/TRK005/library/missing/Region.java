package com.other;

public class Region {}

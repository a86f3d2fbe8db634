package com.acme;

@interface Secret {}

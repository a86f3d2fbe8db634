package com.acme;

/** Somebody else's, which means the same. */
@interface Secret {}

package dev.tracker.avaje;

import io.avaje.inject.aop.Aspect;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an aspect is around. */
@Aspect
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Loud {}

package dev.cloakroom.archunit.application;

import jakarta.inject.Scope;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A scope, as frameworks define them. */
@Scope
@Retention(RetentionPolicy.RUNTIME)
public @interface RequestBound {}

package dev.cloakroom.archunit.application;

import jakarta.inject.Singleton;

/** A service. */
@Singleton
public class PriceService {}

package dev.cloakroom.archunit.application.service;

import dev.cloakroom.archunit.application.RequestBound;

/** A service of another scope. */
@RequestBound
public class DiscountService implements Discount {}

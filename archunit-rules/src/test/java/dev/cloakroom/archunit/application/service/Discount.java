package dev.cloakroom.archunit.application.service;

/** What a service implements. */
public interface Discount {}

package dev.cloakroom.archunit.application.service;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.archunit.application.PriceService;

/** Holds two services, one of them behind its interface. */
@SessionPayload
public record ServiceSession(PriceService prices, Discount discount) {}

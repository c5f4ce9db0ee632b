package dev.cloakroom.jakarta.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where JAX-RS is. */
@ApplicationPath("api")
public class Api extends Application {}

package dev.cloakroom.archunit.application;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity. */
@Entity
public class Customer {
  @Id Long id;
}

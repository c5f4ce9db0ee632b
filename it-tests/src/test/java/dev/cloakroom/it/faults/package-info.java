/**
 * What goes wrong on real servers, and what is left of the promises then. {@link
 * dev.cloakroom.it.faults.SqlServerFaults} lists it all; each server is one small subclass.
 */
package dev.cloakroom.it.faults;

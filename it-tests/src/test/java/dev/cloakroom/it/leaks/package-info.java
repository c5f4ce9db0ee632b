/**
 * Canaries: names, texts and keys that may be seen nowhere are looked for in the files of each
 * store and in everything that is logged. {@link dev.cloakroom.it.leaks.Leaks} says how; each store
 * is one small subclass.
 */
package dev.cloakroom.it.leaks;

package dev.tracker.examples.quickstart;

import java.time.LocalDate;

/**
 * What is known of a user.
 *
 * @param email the address, in lower case
 * @param name the full name
 * @param department one of the company's departments
 * @param joined the first day at work
 */
public record Profile(String email, String name, String department, LocalDate joined) {}

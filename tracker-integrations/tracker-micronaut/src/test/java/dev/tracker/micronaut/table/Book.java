package dev.tracker.micronaut.table;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What a repository has. */
@MappedEntity
public record Book(@Id String isbn, String title) {}

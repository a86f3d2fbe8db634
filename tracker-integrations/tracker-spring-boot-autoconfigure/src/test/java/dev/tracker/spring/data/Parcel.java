package dev.tracker.spring.data;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** Stored by plain JDBC. */
@Table("PARCEL")
public record Parcel(@Id @Nullable Long id, String name) {}

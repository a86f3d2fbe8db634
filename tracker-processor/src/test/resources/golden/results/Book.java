package com.acme;

import java.util.List;

public record Book(String isbn, List<String> authors, String draft) {}

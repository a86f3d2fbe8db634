package com.vendor;

public interface Vault {
  Region region();
}

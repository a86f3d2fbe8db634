package shadowed;

public @interface Override {}

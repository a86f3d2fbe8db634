package shadowed;

public interface Activity {}

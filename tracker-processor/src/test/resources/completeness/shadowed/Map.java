package shadowed;

public interface Map {}

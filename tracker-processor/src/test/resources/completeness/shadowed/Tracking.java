package shadowed;

public interface Tracking {}

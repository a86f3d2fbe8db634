package shadowed;

public interface TrackedMethod {}

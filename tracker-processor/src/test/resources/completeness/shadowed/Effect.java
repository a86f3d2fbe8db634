package shadowed;

public interface Effect {}

package shadowed;

public interface Objects {}

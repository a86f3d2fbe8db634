package shadowed;

public interface ActivityContext {}

package shadowed;

public interface FaultPoint {}

package shadowed;

public class Throwable {}

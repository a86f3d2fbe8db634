package shadowed;

public class String {}

package shadowed;

public class Object {}

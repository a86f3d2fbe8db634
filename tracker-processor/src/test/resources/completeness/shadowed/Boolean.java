package shadowed;

public class Boolean {}

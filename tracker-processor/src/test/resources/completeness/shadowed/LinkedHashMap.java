package shadowed;

public interface LinkedHashMap {}

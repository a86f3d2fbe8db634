package hierarchy;

@SuppressWarnings("rawtypes")
interface RawParent extends Comparable {}

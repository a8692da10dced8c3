package suivi.exchange.control;

/** An import was thrown away; its file goes when that is certain. */
public record ImportDiscarded(String id) {}

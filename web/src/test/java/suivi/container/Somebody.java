package suivi.container;

/**
 * A person whom one test made for itself.
 *
 * @param grant the id of the one role she was given
 */
public record Somebody(String id, String email, String grant) {}

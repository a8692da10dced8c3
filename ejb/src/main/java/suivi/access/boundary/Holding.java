package suivi.access.boundary;

/**
 * Something that people hold, and that goes to somebody else when one of them leaves (A19): open invitations, drafts,
 * rounds. Each component makes a bean of this of what it lets people hold; whoever hands over asks all of them.
 */
public interface Holding {

    /** What it is; its word for people is {@code holding.<name>} in the texts. */
    String name();

    /** How many that person holds now. */
    long count(String person);

    /** Gives all that the one holds to the other, in the transaction of the caller. */
    void move(String from, String to);
}

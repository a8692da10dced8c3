package suivi.recommendation.boundary;

/**
 * A term as an administrator sees it.
 *
 * @param version which she names when she changes it
 * @param published how many records before the public have it
 * @param others how many drafts and records in review have it
 */
public record TermCard(TermLine line, int version, long published, long others) {

    public long records() {
        return published + others;
    }
}

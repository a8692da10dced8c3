package suivi.recommendation.entity;

/** Where a record is on its way; published and archived ones are seen by everybody (R2). */
public enum RecordState {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    ARCHIVED;

    public boolean isPublic() {
        return this == PUBLISHED || this == ARCHIVED;
    }
}

package suivi.exchange.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import suivi.exchange.boundary.ImportState;
import suivi.exchange.boundary.Verdict;
import suivi.exchange.format.Annotation;
import suivi.exchange.format.Format;
import suivi.exchange.format.Given;

/**
 * A file that somebody brought. It is read and previewed; when she confirms it, it is read again and recorded, and how
 * far that has come is written down with what was recorded, so that it can stop anywhere and go on from there.
 */
@Entity
public class Import {

    private static final String EVERYWHERE = "*";

    /** What whoever brings a file says and is known of it. */
    public record Brought(
            String fileName, Format format, long bytes, String sha256, Given given, Set<String> reach, boolean atOnce) {
        public Brought {
            reach = Set.copyOf(reach);
        }
    }

    @Id
    private String id;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Format format;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(updatable = false)
    private long bytes;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private String kinds;

    @Column(updatable = false)
    private String country;

    @Column(updatable = false)
    private String symbol;

    private String reach;

    @Column(name = "at_once", updatable = false)
    private boolean atOnce;

    private int done;

    private Integer total;

    @Embedded
    @AttributeOverride(name = "added", column = @Column(name = "previewed_added"))
    @AttributeOverride(name = "changed", column = @Column(name = "previewed_changed"))
    @AttributeOverride(name = "unchanged", column = @Column(name = "previewed_unchanged"))
    @AttributeOverride(name = "rejected", column = @Column(name = "previewed_rejected"))
    @AttributeOverride(name = "skipped", column = @Column(name = "previewed_skipped"))
    private Tally previewed = new Tally();

    @Embedded
    @AttributeOverride(name = "added", column = @Column(name = "recorded_added"))
    @AttributeOverride(name = "changed", column = @Column(name = "recorded_changed"))
    @AttributeOverride(name = "unchanged", column = @Column(name = "recorded_unchanged"))
    @AttributeOverride(name = "rejected", column = @Column(name = "recorded_rejected"))
    @AttributeOverride(name = "skipped", column = @Column(name = "recorded_skipped"))
    private Tally recorded = new Tally();

    private String reckoning;

    private String refusal;

    private String inferred = "[]";

    private String reasons = "[]";

    @Version
    private int version;

    protected Import() {}

    /** @param reach in the file: countries, or {@code *} for everywhere */
    public Import(Brought brought, String person, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.fileName = brought.fileName();
        this.format = brought.format();
        this.bytes = brought.bytes();
        this.sha256 = brought.sha256();
        this.kinds =
                brought.given().kinds().stream().map(Annotation::name).sorted().collect(Collectors.joining(","));
        this.country = brought.given().country();
        this.symbol = brought.given().symbol();
        this.reach = String.join(",", new TreeSet<>(brought.reach()));
        this.atOnce = brought.atOnce();
        this.createdBy = person;
        this.createdAt = now;
        this.queuedAt = now;
        this.state = ImportState.READING;
    }

    /** From the start: what an interrupted preview left counts for nothing. */
    public void isReadFromTheStart() {
        done = 0;
        total = null;
        previewed.clear();
    }

    /** One more recommendation was looked at. */
    public void isPreviewed(Verdict verdict) {
        done++;
        previewed.count(verdict);
    }

    /** What was said in its rows so far, as compact JSON. */
    public void says(String whatIsInferred, String whyRowsAreLeft) {
        inferred = whatIsInferred;
        reasons = whyRowsAreLeft;
    }

    public void wasRead(String howTheNumberComesAbout) {
        state = ImportState.PREVIEWED;
        total = done;
        reckoning = howTheNumberComesAbout;
    }

    public void isRefused(String because) {
        isReadFromTheStart();
        state = ImportState.REFUSED;
        refusal = because;
    }

    public void isConfirmed(String person, Set<String> hersToImport, Instant now) {
        confirmedBy = person;
        confirmedAt = now;
        done = 0;
        waits(ImportState.IMPORTING, hersToImport, now);
    }

    /** By whoever brought it, in advance. */
    public void isConfirmedInAdvance(Instant now) {
        isConfirmed(createdBy, Set.of(reach.split(",")), now);
    }

    /** Whether it was confirmed when it was brought. */
    public boolean isAtOnce() {
        return atOnce;
    }

    /** Runs again from where it was. */
    public void runsAgain(Set<String> hersToImport, Instant now) {
        waits(confirmedAt == null ? ImportState.READING : ImportState.IMPORTING, hersToImport, now);
    }

    private void waits(ImportState forWhat, Set<String> hersToImport, Instant now) {
        state = forWhat;
        reach = String.join(",", new TreeSet<>(hersToImport));
        queuedAt = now;
        refusal = null;
    }

    /** One more recommendation was recorded, or left. */
    public void isRecorded(Verdict verdict) {
        done++;
        recorded.count(verdict);
    }

    public void isDone(Instant now) {
        state = ImportState.DONE;
        endedAt = now;
    }

    public void stops(String because) {
        state = ImportState.STOPPED;
        refusal = because;
    }

    public String id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public Format format() {
        return format;
    }

    public ImportState state() {
        return state;
    }

    public String createdBy() {
        return createdBy;
    }

    /** Whoever is answerable for what happens to it now. */
    public String actor() {
        return confirmedBy == null ? createdBy : confirmedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public long bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }

    public Given given() {
        return new Given(
                country,
                symbol,
                Arrays.stream(kinds.split(",")).map(Annotation::valueOf).collect(Collectors.toSet()));
    }

    /** Whether whoever began or confirmed it may import on that country. */
    public boolean reaches(String iso3) {
        List<String> countries = List.of(reach.split(","));
        return countries.contains(EVERYWHERE) || countries.contains(iso3);
    }

    public int done() {
        return done;
    }

    public Integer total() {
        return total;
    }

    public Tally previewed() {
        return previewed;
    }

    public Tally recorded() {
        return recorded;
    }

    public String reckoning() {
        return reckoning;
    }

    public String refusal() {
        return refusal;
    }

    public String inferred() {
        return inferred;
    }

    public String reasons() {
        return reasons;
    }
}

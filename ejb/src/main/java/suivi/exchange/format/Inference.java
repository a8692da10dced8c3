package suivi.exchange.format;

/**
 * Something that the file does not say in so many words.
 *
 * @param field what was filled in, by our name for it
 * @param value with what
 * @param from by which reasoning
 * @param written what that reasoning started from, as it is written
 */
public record Inference(String field, String value, From from, String written) {

    /** The reasonings there are; a person reads each as a sentence. */
    public enum From {
        /** A part of the UN symbol names the State or the body. */
        SYMBOL,
        /** A two-letter country code stood where a name belongs. */
        TWO_LETTER_CODE,
        /** The body's long form stands for its acronym. */
        LONG_FORM,
        /** The text starts with the number of its paragraph. */
        START_OF_TEXT,
        /** The document in which the State answered is an addendum to the one with the recommendation. */
        POSITION_SOURCE,
        /** Sessions belong to cycles (HRC resolution 5/1 and decision 17/119). */
        SESSION,
        /** An older or looser word for a position. */
        OLDER_WORD,
        /** Several positions on one recommendation. */
        SEVERAL_POSITIONS,
        /** 05/06/2020 is the fifth of June. */
        DAY_BEFORE_MONTH,
        /** Rows with the same country, session, text and answer. */
        JOINT_ROWS,
        /** The text starts as a formula would; it stays a text. */
        LOOKS_LIKE_FORMULA,
        /** The file is not in UTF-8. */
        ENCODING,
        /** The columns are not separated by commas. */
        SEPARATOR,
        /** The header of the pages. */
        PAGE_HEADER,
        /** The kind of file says it for all rows. */
        FORMAT,
        /** Whoever imports says it for all rows. */
        GIVEN
    }
}

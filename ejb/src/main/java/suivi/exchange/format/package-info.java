/**
 * How the files are written: readers that turn a file into rows as read and rows as meant, and nothing else. They know
 * no database; {@link suivi.exchange.format.RecommendationFile} is the way in.
 */
package suivi.exchange.format;

/**
 * Where the data lies: the data source that {@code SUIVI_DB_URL} names and the migrations that bring it to
 * today's schema before anything reads it. Derby and PostgreSQL are equals here; a third would be a driver
 * and a URL.
 */
package suivi.foundation.database;

/** The full-text index of the register and its queries. */
package suivi.search;

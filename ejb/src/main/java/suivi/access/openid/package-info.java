/** What a provider of OpenID Connect is asked, and how much of its answer is believed. It knows neither people nor a database. */
package suivi.access.openid;

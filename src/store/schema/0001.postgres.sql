-- The full text index of PostgreSQL over quotes.terms.
CREATE INDEX quotes_terms ON quotes USING gin (to_tsvector('simple', terms));

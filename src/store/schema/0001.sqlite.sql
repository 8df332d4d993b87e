-- The full text index of SQLite over quotes.terms; triggers keep it.
CREATE VIRTUAL TABLE quotes_terms USING fts5 (
    terms, content = 'quotes', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0'
);
CREATE TRIGGER quotes_terms_insert AFTER INSERT ON quotes BEGIN
    INSERT INTO quotes_terms (rowid, terms) VALUES (new.id, new.terms);
END;
CREATE TRIGGER quotes_terms_delete AFTER DELETE ON quotes BEGIN
    INSERT INTO quotes_terms (quotes_terms, rowid, terms) VALUES ('delete', old.id, old.terms);
END;
CREATE TRIGGER quotes_terms_update AFTER UPDATE OF terms ON quotes BEGIN
    INSERT INTO quotes_terms (quotes_terms, rowid, terms) VALUES ('delete', old.id, old.terms);
    INSERT INTO quotes_terms (rowid, terms) VALUES (new.id, new.terms);
END;

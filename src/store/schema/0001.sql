-- Version 1. schema.rs puts the backend's own number that counts up for the key in braces. docs/store.md has the diagram.
-- What is worked out (people, terms, statements, fingerprints) can be made anew from what came in (documents and their records);
-- what people decided by hand (names and pins with made = 'hand') cannot.

CREATE TABLE documents (
    id {key},
    key TEXT NOT NULL UNIQUE,        -- the article's own id
    title TEXT,
    text TEXT,                       -- null: a record that came without its text
    date TEXT,                       -- as given
    day TEXT,                        -- the same as 2025-10-22, where it is a day
    url TEXT,
    outlet TEXT,                     -- as named, else the host of the address
    offsets TEXT NOT NULL,           -- the unit of all spans: byte where there is a text
    version TEXT NOT NULL,           -- of the engine
    grammar TEXT NOT NULL,           -- its hash
    origin TEXT NOT NULL,            -- article, or record: found elsewhere
    given_date TEXT,                 -- the date that came beside the article, before its first line was read
    hash TEXT NOT NULL               -- of what came in: the same again changes nothing
);
CREATE INDEX documents_day ON documents (day);
CREATE INDEX documents_outlet ON documents (outlet);

CREATE TABLE people (
    id {key},
    kind TEXT NOT NULL,              -- person, organization
    name TEXT NOT NULL               -- the fullest name
);

-- The names by which a person is known; two people may have one name.
CREATE TABLE names (
    person BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    key TEXT NOT NULL,               -- folded
    name TEXT NOT NULL,
    surname TEXT NOT NULL,           -- the last word, folded
    made TEXT NOT NULL,              -- engine, or hand
    PRIMARY KEY (person, key)
);
CREATE INDEX names_key ON names (key);
CREATE INDEX names_surname ON names (surname);

-- What is said of a person, and by how many speakers' records: by it two of one name are told apart.
CREATE TABLE evidence (
    person BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    what TEXT NOT NULL,              -- role, organization
    key TEXT NOT NULL,               -- folded
    speakers BIGINT NOT NULL,
    PRIMARY KEY (person, what, key)
);

-- Decided by hand: whom a name means in one article, whether the article is in the store or not.
CREATE TABLE pins (
    document TEXT NOT NULL,          -- documents.key
    key TEXT NOT NULL,               -- names.key
    person BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (document, key)
);
CREATE INDEX pins_person ON pins (person);

-- What was decided by hand, in words.
CREATE TABLE decisions (
    id {key},
    what TEXT NOT NULL,              -- merge, split
    detail TEXT NOT NULL
);

CREATE TABLE speakers (
    id {key},
    document BIGINT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,          -- in the record
    kind TEXT NOT NULL,
    name TEXT NOT NULL,              -- the fullest in the article
    key TEXT NOT NULL,               -- folded
    affiliation TEXT,
    person BIGINT REFERENCES people (id),
    reason TEXT NOT NULL,            -- why this person, or why none: see people.rs
    doubt BIGINT NOT NULL,           -- 1 where a reader should look
    UNIQUE (document, number)
);
CREATE INDEX speakers_key ON speakers (key);
CREATE INDEX speakers_person ON speakers (person);

CREATE TABLE roles (
    speaker BIGINT NOT NULL REFERENCES speakers (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    role TEXT NOT NULL,
    key TEXT NOT NULL,               -- folded
    PRIMARY KEY (speaker, number)
);

CREATE TABLE mentions (
    speaker BIGINT NOT NULL REFERENCES speakers (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    part TEXT NOT NULL,
    begins BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    PRIMARY KEY (speaker, number)
);

-- What was said once, and is quoted in one article or in many.
CREATE TABLE statements (
    id {key},
    quotes BIGINT NOT NULL           -- how many occurrences it has
);

CREATE TABLE quotes (
    id {key},
    document BIGINT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,          -- in the record
    key TEXT NOT NULL,               -- the record's id for it
    kind TEXT NOT NULL,
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    cue TEXT,
    cue_begins BIGINT,
    cue_ends BIGINT,
    lemma TEXT,
    stance TEXT,
    source TEXT,
    source_begins BIGINT,
    source_ends BIGINT,
    speaker BIGINT REFERENCES speakers (id) ON DELETE CASCADE,
    resolution TEXT NOT NULL,
    pattern TEXT NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    paragraph BIGINT NOT NULL,
    sentence BIGINT NOT NULL,
    heading BIGINT NOT NULL,
    within TEXT,
    statement BIGINT REFERENCES statements (id),
    terms TEXT NOT NULL,             -- folded and stemmed, parted by blanks: what search looks through
    UNIQUE (document, number)
);
CREATE INDEX quotes_speaker ON quotes (speaker);
CREATE INDEX quotes_statement ON quotes (statement);

-- What was said: one span, or several where it was interrupted.
CREATE TABLE spans (
    quote BIGINT NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    begins BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    PRIMARY KEY (quote, number)
);

-- Quotations that share fingerprints may be the same words: the index by which statements are found. Made of quotes.text alone,
-- so nothing refers to it; no more than some stand behind one print.
CREATE TABLE fingerprints (
    print BIGINT NOT NULL,
    quote BIGINT NOT NULL,
    PRIMARY KEY (print, quote)
){compact};

-- Version 2: what readers have found wrong goes with a dump and is counted and checked as all else is. The service of version 1 made the
-- same table for itself.

-- Kept by the article's id and the attribution's id in its record, whether they are in the store or not.
CREATE TABLE IF NOT EXISTS corrections (
    id {key},
    document TEXT NOT NULL,          -- documents.key
    quote TEXT NOT NULL,             -- quotes.key
    wrong TEXT NOT NULL,             -- content, speaker, spurious
    begins BIGINT,                   -- the right words, in bytes of the text
    ends BIGINT,
    speaker TEXT,                    -- the right name; null where nobody is named
    UNIQUE (document, quote, wrong)
);

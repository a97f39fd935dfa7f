create index "a_title_body_index" on "a" using gin ((to_tsvector('simple', "title" || ' ' || "body")));

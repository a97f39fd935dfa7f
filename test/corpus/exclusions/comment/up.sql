comment on constraint "e" on "thing" is 'it''s one';

alter domain "email" drop not null;

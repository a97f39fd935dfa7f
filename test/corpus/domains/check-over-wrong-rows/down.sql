alter domain "email" drop constraint "short";

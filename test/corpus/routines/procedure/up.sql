create procedure "clean"("below" integer)
language "plpgsql"
as $$begin delete from thing where size < below; end$$;

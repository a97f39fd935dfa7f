-- expects no rows in parcel, which would have no absolute_width
-- select "id" from "parcel"
-- expects no rows in parcel, which would have no box_d_width
-- select "id" from "parcel"
-- expects no rows in parcel, which would have no box_relative_width
-- select "id" from "parcel"
-- expects no rows in parcel, which would have no box_width
-- select "id" from "parcel"
alter table "parcel" add column "box_relative_width" integer not null;
alter table "parcel" add column "absolute_width" integer not null;
alter table "parcel" add column "box_width" integer not null;
alter table "parcel" add column "box_d_width" integer not null;

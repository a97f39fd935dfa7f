alter table "parcel" add column "box_relative_width" integer not null;
alter table "parcel" add column "absolute_width" integer not null;
alter table "parcel" add column "box_width" integer not null;
alter table "parcel" add column "box_d_width" integer not null;

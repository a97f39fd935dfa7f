-- loses the values of column parcel.absolute_width
alter table "parcel" drop column "absolute_width";
-- loses the values of column parcel.box_d_width
alter table "parcel" drop column "box_d_width";
-- loses the values of column parcel.box_relative_width
alter table "parcel" drop column "box_relative_width";
-- loses the values of column parcel.box_width
alter table "parcel" drop column "box_width";

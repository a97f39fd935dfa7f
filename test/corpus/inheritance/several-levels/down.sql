alter table "vehicle" drop constraint "vehicle_kind_check";
alter table "vehicle" drop constraint "vehicle_length_in_metres_check";
alter table "vehicle" drop constraint "vehicle_power_check";
-- loses the values of column vehicle.created_at
alter table "vehicle" drop column "created_at";
-- loses the values of column vehicle.doors
alter table "vehicle" drop column "doors";
-- loses the values of column vehicle.draught
alter table "vehicle" drop column "draught";
-- loses the values of column vehicle.length_in_metres
alter table "vehicle" drop column "length_in_metres";
-- loses the values of column vehicle.power
alter table "vehicle" drop column "power";
-- loses the values of column vehicle.wheels
alter table "vehicle" drop column "wheels";
alter table "vehicle" add constraint "vehicle_kind_check" check ("kind" in ('vehicle'));

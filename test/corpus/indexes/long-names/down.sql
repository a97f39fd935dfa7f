-- loses the rows of table binding_tariff_information_correspondence
drop table "binding_tariff_information_correspondence";

-- loses the values of attribute address.zip
alter type "address" drop attribute "zip";

-- loses the values of attribute address.The City
alter type "address" drop attribute "The City";

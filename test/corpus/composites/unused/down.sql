drop type "address";

alter type "address" add attribute "The City" text;

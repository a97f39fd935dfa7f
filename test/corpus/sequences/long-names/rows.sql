insert into "tabelle_mit_äöü_und_ß_die_länger_ist_als_es_gut_wäre" values (default);

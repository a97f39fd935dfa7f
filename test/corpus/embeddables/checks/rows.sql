insert into invoice (total_amount, total_currency, total_due, net_amount, net_currency, net_due) values (5, 'EUR', '2026-01-01', 4, 'EUR', '2026-01-01');

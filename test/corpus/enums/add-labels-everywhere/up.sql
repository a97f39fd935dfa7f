alter type "job_state" add value 'a1' before 'b';
alter type "job_state" add value 'a2' after 'a1';
alter type "job_state" add value 'c1' after 'b';
alter type "job_state" add value 'c2' after 'c1';
alter type "job_state" add value 'e1';
alter type "job_state" add value 'e2';

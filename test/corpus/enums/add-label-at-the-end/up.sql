alter type "job_state" add value 'gone';

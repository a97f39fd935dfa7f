alter type "job_state" add value 'running' after 'new';

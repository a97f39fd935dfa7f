update "order" set first = '{"article": "pen"}', all_lines = '[{}]';

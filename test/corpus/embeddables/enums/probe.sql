update person set second_urgency = 'high', second_tags = '{a}';

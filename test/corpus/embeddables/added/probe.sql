update person set home_address_town = 'Rome';

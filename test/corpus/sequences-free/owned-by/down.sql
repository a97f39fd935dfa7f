alter sequence "numbers" owned by none;

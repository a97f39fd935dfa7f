/** Databases that tests filled, to be copied. */
export const TEMPLATE_PREFIX = 'moult_template_';
/** Databases of single tests; the time when they were made follows. */
export const TEST_PREFIX = 'moult_test_';

/**
 * @typedef {object} EntityModel One synthetic entity, as every tool is given it.
 * @property {number} index
 * @property {string} name of the class
 * @property {string} table
 * @property {number} owner index of the entity that the many-to-one points to
 * @property {number | null} labels index of the entity that the many-to-many points to
 * @property {boolean} nativeEnum a type of the database, else a check
 * @property {'settings' | 'dueOn' | null} extra the tenth column
 * @property {boolean} added has one column more than at first
 */

/**
 * @param {number} index
 * @param {number} count of entities in the project
 * @param {{ added?: boolean }} [change]
 * @returns {EntityModel}
 */
export function entityModel(index, count, { added = false } = {}) {
  return {
    index,
    name: `Entity${index}`,
    table: `entity${index}`,
    owner: (index * 7 + 3) % count,
    labels: index % 5 === 0 ? (index * 3 + 1) % count : null,
    nativeEnum: index % 2 === 0,
    extra: /** @type {const} */ (['settings', 'dueOn', null])[index % 3] ?? null,
    added,
  };
}

/** @param {number} count */
export function tableCount(count) {
  return Array.from({ length: count }, (_, index) => entityModel(index, count)).reduce(
    (sum, { labels }) => sum + (labels === null ? 1 : 2),
    0,
  );
}

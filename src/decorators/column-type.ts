/**
 * The base of column types of one's own: `@Property({ type: Vector })`. Without a method of its own a type is text.
 *
 * @example
 *   class Money extends Type {
 *     override getColumnType(property: { precision?: number }): string {
 *       return `numeric(${property.precision ?? 12},2)`;
 *     }
 *   }
 */
export abstract class Type {
  /**
   * @param _property options of the property that has the type, with its name
   * @returns SQL
   */
  getColumnType(_property: object, _platform?: unknown): string {
    return 'text';
  }
}

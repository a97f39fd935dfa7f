import { Entity, PrimaryKey, Property, Type } from 'moult';

class Point extends Type {
  override getColumnType(): string {
    return 'point';
  }
}

class Money extends Type {
  override getColumnType(property: { precision?: number; scale?: number }): string {
    return `numeric(${property.precision ?? 12}, ${property.scale ?? 2})`;
  }
}

class Code extends Type {
  override getColumnType({ length = 8 }: { length?: number }): string {
    return length > 100 ? 'text' : 'varchar(' + length + ')';
  }
}

class Words extends Type {}

@Entity()
class Place {
  @PrimaryKey() id!: number;
  @Property({ type: Point }) at!: object;
  @Property({ type: new Money() }) price!: string;
  @Property({ type: Money, precision: 20, scale: 4 }) total!: string;
  @Property({ type: Code }) code!: string;
  @Property({ type: Code, length: 200, nullable: true }) longCode?: string;
  @Property({ type: Words }) words!: string;
}

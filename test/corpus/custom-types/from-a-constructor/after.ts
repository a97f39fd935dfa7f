import { Entity, PrimaryKey, Property, Type } from 'moult';

class Sized extends Type {
  private readonly kind = 'varchar';
  private readonly size: number;

  constructor(size = 9) {
    super();
    this.size = size * 2;
  }

  override getColumnType(): string {
    return `${this.kind}(${this.size})`;
  }
}

class Bits extends Type {
  constructor(readonly size: number) {
    super();
  }

  override getColumnType(): string {
    return `bit(${this.size})`;
  }
}

class Flags extends Bits {}

@Entity()
class Item {
  @PrimaryKey() id!: number;
  @Property({ type: Sized }) standard!: string;
  @Property({ type: new Sized(20) }) long!: string;
  @Property({ type: new Flags(3) }) flags!: string;
}

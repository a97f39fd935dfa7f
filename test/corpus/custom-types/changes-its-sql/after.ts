import { Entity, PrimaryKey, Property, Type } from 'moult';

class Amount extends Type {
  override getColumnType(): string {
    return 'numeric(20,4)';
  }
}

@Entity()
class Payment {
  @PrimaryKey() id!: number;
  @Property({ type: Amount, default: 0 }) amount!: string;
  @Property({ type: Amount, array: true, default: [] }) parts!: string[];
}

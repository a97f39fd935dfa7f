import { Entity, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ columnType: 'bigint', generated: 'identity' }) id!: string;
}

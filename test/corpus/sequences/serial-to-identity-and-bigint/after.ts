import { Entity, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ columnType: 'bigint', generated: 'by default as identity' }) id!: string;
}

import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ columnType: 'int[]', nullable: true }) b?: number[];
}

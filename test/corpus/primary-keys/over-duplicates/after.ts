import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey() code!: string;
  @Property() id!: number;
}

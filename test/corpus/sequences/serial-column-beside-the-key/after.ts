import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ autoincrement: true, unique: true }) position!: number;
}

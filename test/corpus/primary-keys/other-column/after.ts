import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey({ type: 'uuid' }) ref!: string;
  @Property({ nullable: true }) id?: number;
}

import { Entity, PrimaryKey, Property, Unique } from 'moult';

@Entity()
@Unique({ name: 'b_there', properties: 'b', where: 'not gone' })
class A {
  @PrimaryKey()
  id!: number;
  @Property() b!: string;
  @Property() gone!: boolean;
}

import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ tableName: 'order' })
class A {
  @PrimaryKey()
  id!: number;
  @Property() user!: string;
}

import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Point {
  @PrimaryKey()
  id!: number;
  @Property() x!: number;
  @Property() y!: string;
}

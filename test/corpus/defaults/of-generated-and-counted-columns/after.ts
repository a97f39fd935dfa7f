import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ generated: 'id * 2' }) twice: number = 0;
  @Property({ generated: 'identity' }) count: number = 1;
}

import { Entity, PrimaryKey, Property } from 'moult';

abstract class Base {
  @PrimaryKey()
  id!: number;
  @Property({ defaultRaw: 'now()' }) createdAt!: Date;
}
@Entity()
class A extends Base {
  @Property() x!: string;
}
@Entity()
class B extends Base {}

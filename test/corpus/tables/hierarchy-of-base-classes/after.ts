import { Entity, PrimaryKey, Property } from 'moult';

abstract class Base {
  @PrimaryKey()
  id!: number;
  @Property({ type: 'datetime', length: 3, defaultRaw: 'now()' }) createdAt!: Date;
  @Property({ nullable: true, index: true }) deletedAt?: Date;
}
@Entity()
class A extends Base {
  @Property() x!: string;
}
@Entity()
class B extends Base {}

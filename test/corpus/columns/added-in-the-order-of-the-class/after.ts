import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @Property({ nullable: true }) zeta?: string;
  @Property({ nullable: true }) alpha?: string;
  @Property({ nullable: true }) mid?: string;
}

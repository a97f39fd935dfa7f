import { Collection, Entity, ManyToMany, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
  @ManyToMany(() => B) bs = new Collection<B>(this);
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
}

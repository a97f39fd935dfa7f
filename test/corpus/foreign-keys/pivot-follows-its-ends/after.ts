import { Collection, Entity, ManyToMany, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ type: 'bigint' }) id!: string;
  @ManyToMany(() => B) bs = new Collection<B>(this);
}
@Entity()
class B {
  @PrimaryKey({ type: 'bigint' }) id!: string;
}

import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey()
  id!: number;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
}
@Entity()
class C {
  @PrimaryKey()
  id!: number;
  @ManyToOne(() => B, { joinColumn: 'owner_id', foreignKeyName: 'owner' }) owner!: B;
}

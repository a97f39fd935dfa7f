import { Entity, PrimaryKey } from 'moult';

@Entity({ comment: 'old' })
class A {
  @PrimaryKey()
  id!: number;
}
@Entity({ comment: 'goes' })
class B {
  @PrimaryKey()
  id!: number;
}
@Entity()
class C {
  @PrimaryKey()
  id!: number;
}

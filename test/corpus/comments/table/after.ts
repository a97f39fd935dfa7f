import { Entity, PrimaryKey } from 'moult';

@Entity({ comment: "new, it's" })
class A {
  @PrimaryKey()
  id!: number;
}
@Entity()
class B {
  @PrimaryKey()
  id!: number;
}
@Entity({ comment: 'E\\scape' })
class C {
  @PrimaryKey()
  id!: number;
}

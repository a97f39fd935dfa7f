import { Entity, Enum, PrimaryKey, Property } from 'moult';

enum Kind {
  One = 'one',
  Two = 'two',
}

@Entity({ discriminatorColumn: 'kind', discriminatorValue: Kind.One })
class A {
  @PrimaryKey() id!: number;
  @Enum(() => Kind) kind!: Kind;
}

@Entity({ discriminatorValue: Kind.Two })
class A2 extends A {
  @Property() own!: string;
}

@Entity({ discriminatorColumn: 'kind' })
class B {
  @PrimaryKey() id!: number;
  @Property({ length: 20, fieldName: 'sort' }) kind!: string;
}

@Entity({ discriminatorValue: 'two' })
class B2 extends B {
  @Property() own!: string;
}

@Entity({ discriminatorColumn: 'kind', discriminatorValue: 1 })
class C {
  @PrimaryKey() id!: number;
  @Property({ index: false }) kind!: number;
}

@Entity({ discriminatorValue: 2 })
class C2 extends C {
  @Property() own!: string;
}

@Entity({ discriminator: 'kindOf', discriminatorColumn: 'kind' })
class D {
  @PrimaryKey() id!: number;
}

@Entity()
class D2 extends D {
  @Property() own!: string;
}

@Entity({ discriminatorColumn: 'kindOf' })
class E {
  @PrimaryKey() id!: number;
}

@Entity()
class E2 extends E {
  @Property() own!: string;
}

import { Entity, OneToOne, PrimaryKey, Property } from 'moult';

@Entity({ inheritance: 'tpt' })
class A {
  @PrimaryKey({ generated: 'identity' }) id!: number;
}

@Entity()
class A2 extends A {
  @Property() own!: string;
}

@Entity({ inheritance: 'tpt' })
class B {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string;
}

@Entity()
class B2 extends B {
  @OneToOne(() => A2) own!: A2;
}

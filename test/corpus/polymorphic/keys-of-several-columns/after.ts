import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class A {
  @PrimaryKey({ type: 'uuid' }) first!: string;
  @PrimaryKey({ length: 5 }) second!: string;
}

@Entity()
class B {
  @PrimaryKey({ type: 'uuid' }) first!: string;
  @PrimaryKey({ length: 5 }) second!: string;
}

@Entity()
class Note {
  @PrimaryKey() id!: number;
  @ManyToOne(() => [B, A]) about!: A | B;
}

@Entity()
class Stamp {
  @ManyToOne(() => [B, A], { primary: true }) about!: A | B;
}

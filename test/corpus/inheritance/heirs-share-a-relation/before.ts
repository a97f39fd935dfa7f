import { Entity, ManyToOne, OneToOne, PrimaryKey } from 'moult';

@Entity()
class Owner {
  @PrimaryKey() id!: number;
}

@Entity({ discriminatorColumn: 'type' })
class Animal {
  @PrimaryKey() id!: number;
}

@Entity()
class Cat extends Animal {
  @OneToOne(() => Owner) master!: Owner;
}

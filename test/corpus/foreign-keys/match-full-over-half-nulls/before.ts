import { Entity, ManyToOne, PrimaryKey } from 'moult';

@Entity()
class Kind {
  @PrimaryKey() id!: number;
  @PrimaryKey() part!: number;
}

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @ManyToOne(() => Kind, { nullable: true }) kind?: Kind;
}

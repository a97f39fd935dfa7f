import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Kind {
  @PrimaryKey() id!: number;
  @PrimaryKey() part!: number;
}

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ nullable: true }) kind_id?: number;
  @Property({ nullable: true }) kind_part?: number;
}

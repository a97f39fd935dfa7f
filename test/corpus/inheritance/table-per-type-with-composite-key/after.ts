import { Collection, Entity, ManyToMany, ManyToOne, PrimaryKey, Property } from 'moult';

@Entity({ inheritance: 'tpt' })
class Place {
  @PrimaryKey({ length: 2 }) country!: string;
  @PrimaryKey() code!: number;
}

@Entity()
class Port extends Place {
  @Property() depth!: number;
}

@Entity()
class Oilport extends Port {
  @Property() tanks!: number;
  @ManyToMany(() => Port) feeders = new Collection<Port>(this);
}

@Entity()
class Ship {
  @PrimaryKey() id!: number;
  @ManyToOne(() => Port) home!: Port;
}

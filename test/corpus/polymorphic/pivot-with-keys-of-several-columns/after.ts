import { Collection, Entity, ManyToMany, PrimaryKey } from 'moult';

@Entity()
class Tag {
  @PrimaryKey() id!: number;
}

@Entity()
class Port {
  @PrimaryKey({ length: 2 }) country!: string;
  @PrimaryKey() code!: number;
  @ManyToMany(() => Tag, undefined, { pivotTable: 'tagged', discriminator: 'thing' }) tags = new Collection<Tag>(this);
}

@Entity()
class Route {
  @PrimaryKey({ length: 2 }) country!: string;
  @PrimaryKey() number!: number;
  @ManyToMany(() => Tag, undefined, { pivotTable: 'tagged', discriminator: 'thing' }) tags = new Collection<Tag>(this);
}

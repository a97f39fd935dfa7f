import { Embeddable, Embedded, Entity, PrimaryKey, Property } from 'moult';

@Embeddable()
class Hours {
  @Property() from!: string;
}

@Embeddable()
class Place {
  @Property() city!: string;
  @Embedded(() => Hours, { object: true }) hours!: Hours;
  @Embedded(() => Hours, { array: true }) holidays: Hours[] = [];
}

@Entity()
class Shop {
  @PrimaryKey() id!: number;
  @Embedded(() => Place, { nullable: true }) place?: Place;
}

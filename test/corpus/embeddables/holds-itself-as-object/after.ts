import { Embeddable, Embedded, Entity, Index, PrimaryKey, Property } from 'moult';

@Embeddable()
@Index({ properties: ['title'] })
class Item {
  @Property() title!: string;
  @Embedded(() => Item, { object: true, nullable: true }) next?: object;
  @Embedded(() => Item, { array: true }) items: object[] = [];
}

@Entity()
class Menu {
  @PrimaryKey() id!: number;
  @Embedded(() => Item, { object: true, nullable: true }) root?: Item;
}

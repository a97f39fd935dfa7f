import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity({ schema: 'My "Shop"', tableName: 'select' })
@Index({ properties: ['from'] })
class Odd {
  @PrimaryKey()
  id!: number;
  @Property({ comment: "it's \\ here" }) from!: string;
}

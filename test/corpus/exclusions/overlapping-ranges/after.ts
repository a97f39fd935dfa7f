import { Entity, Exclusion, PrimaryKey, Property } from 'moult';

@Exclusion({ expression: 'using gist (size with =, during with &&) where (size > 0)' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property({ columnType: 'daterange' }) during!: string;
  @Property() size!: number;
}

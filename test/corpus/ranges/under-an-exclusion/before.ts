import { Entity, Exclusion, PrimaryKey, Property } from 'moult';

@Exclusion({ name: 'e', expression: 'using gist (span with &&)' })
@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
  @Property({ columnType: 'floatrange', nullable: true }) span?: string;
}

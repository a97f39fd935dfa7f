import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
  @Property({ defaultRaw: 'is_fine(1)' }) fine!: boolean;
  @Property({ generated: 'is_fine(size)' }) fine2!: boolean;
}

import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ rowLevelSecurity: true })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

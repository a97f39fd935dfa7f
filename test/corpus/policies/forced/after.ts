import { Entity, PrimaryKey, Property } from 'moult';

@Entity({ rowLevelSecurity: 'force' })
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
}

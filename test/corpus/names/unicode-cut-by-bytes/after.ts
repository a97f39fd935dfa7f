import { Entity, Index, PrimaryKey, Property } from 'moult';

@Entity({ tableName: 'größenänderungsverfolgungsdatensätze' })
@Index({ properties: ['überprüfungsergebnis', 'prüfer'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() überprüfungsergebnis!: string;
  @Property() prüfer!: string;
}

import { Entity, Index, PrimaryKey, Property, Unique } from 'moult';

@Entity({ tableName: 'binding_tariff_information_correspondence' })
@Index({ properties: ['respondingAuthorityCode', 'respondingOfficerName'] })
@Unique({ properties: ['respondingOfficerName', 'respondingAuthorityCode'] })
class A {
  @PrimaryKey()
  id!: number;
  @Property() respondingAuthorityCode!: string;
  @Property() respondingOfficerName!: string;
}

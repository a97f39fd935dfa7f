import { Entity, PrimaryKey } from 'moult';

@Entity({ tableName: 'archived_binding_tariff_information_correspondence_of_the_eu' })
class A {
  @PrimaryKey()
  id!: number;
  @PrimaryKey() part!: number;
}

import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class HTMLBody2Text {
  @PrimaryKey()
  id!: number;
  @Property() arrivalETA!: string;
  @Property() line2Text!: string;
  @Property({ unique: true }) aVeryLong!: string;
}

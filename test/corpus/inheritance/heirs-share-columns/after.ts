import { Entity, Enum, PrimaryKey, Property } from 'moult';

@Entity({ discriminatorColumn: 'type' })
class Event {
  @PrimaryKey() id!: number;
  @Property() title!: string;
}

@Entity()
class Concert extends Event {
  @Property({ index: true }) place!: string;
  @Enum({ items: ['small', 'large'] }) size!: string;
  @Property() code!: string;
}

@Entity()
class Fair extends Event {
  @Property({ index: true }) place!: string;
  @Enum({ items: ['large', 'huge'] }) size!: string;
  @Property({ fieldName: 'fair_code', unique: true }) code!: number;
  @Property({ length: 50 }) declare title: string;
}

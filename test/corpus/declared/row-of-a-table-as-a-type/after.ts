import { Entity, PrimaryKey, Property } from 'moult';

@Entity()
class Thing {
  @PrimaryKey() id!: number;
  @Property() name!: string;
  @Property() size!: number;
  @Property({ type: 'text', nullable: true }) note?: string;
}

@Entity()
class Log {
  @PrimaryKey() id!: number;
  @Property({ columnType: 'thing', nullable: true }) before?: object;
}
